-- A declared conflict of interest that was noted in error, or holds no more, bars nobody; that there was one stays on record.
alter table conflict_of_interest
    add column version      integer not null default 0,
    add column ended_by     text,
    add column ended_body   text,
    add column ended_roles  text,
    add column ended_at     timestamptz,
    add column ended_as     text,
    add check ((ended_at is null) = (ended_as is null));
