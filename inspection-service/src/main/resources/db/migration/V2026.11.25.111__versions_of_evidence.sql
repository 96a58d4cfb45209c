-- Evidence can be amended and withdrawn until its fieldwork is completed. A row holds what counts now; evidence_version
-- holds every version of what was ever amended, so that recording evidence costs what it did.
alter table activity
    add column open       boolean not null default false,
    add column version    integer not null default 1,
    -- The versions that no later one is based on; null while there is only the first, whose id is that of the row.
    add column heads      uuid[],
    add column disputed   boolean not null default false,
    add column withdrawn  boolean not null default false,
    -- The transaction of the last change, by which devices ask what is new.
    add column changed_in xid8    not null default pg_current_xact_id();
alter table finding
    add column illustrations text[] not null default '{}',
    add column attachments   jsonb,
    add column version       integer not null default 1,
    add column heads         uuid[],
    add column disputed      boolean not null default false,
    add column withdrawn     boolean not null default false,
    add column changed_in    xid8    not null default pg_current_xact_id();

create index activity_change on activity (inspection_id, changed_in, id);
create index finding_change on finding (inspection_id, changed_in, id);
create index activity_in_dispute on activity (inspection_id, id) where disputed;
create index finding_in_dispute on finding (inspection_id, id) where disputed;

create table evidence_version (
    inspection_id  uuid        not null,
    id             uuid        not null,
    piece_id       uuid        not null,
    bases          uuid[]      not null,
    -- Null where the version withdraws the piece.
    content        text,
    reason         text,
    recorded_by    text        not null,
    recorded_body  text        not null,
    recorded_roles text        not null,
    recorded_at    timestamptz not null,
    -- Devices make the ids, so nothing but the piece they are of keeps them apart.
    primary key (inspection_id, piece_id, id),
    check ((content is null) = (reason is not null))
);

alter table evidence_version enable row level security, force row level security;
create policy of_a_visible_inspection on evidence_version
    using (exists (select from inspection where id = inspection_id));
