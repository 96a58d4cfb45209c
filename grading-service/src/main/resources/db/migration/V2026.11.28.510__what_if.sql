-- What of a snapshot its grades rest on, in the packed format of docs/grading.md: read by the hundred thousand, where the
-- snapshot is fifty times as long. Null where it was stored before this; then it is made of the snapshot once it is needed.
alter table proposal add column facts bytea;

-- Trials of a draft policy on the inspections that a body sees: how far each has come, committed with what it found.
create table trial (
    id         uuid primary key,
    body       text not null,
    person     text not null,
    policy     text not null,
    state      text not null check (state in ('running', 'cancelled', 'done', 'failed')),
    reason     text,
    total      integer not null,
    replayed   integer not null default 0,
    ungradable integer not null default 0,
    -- The last inspection that was replayed, in the order of ids; null before the first.
    position   uuid,
    -- Time spent on replaying alone, from which the end is estimated.
    worked_ms  bigint not null default 0,
    started_at timestamptz not null,
    turn_at    timestamptz not null,
    ended_at   timestamptz
);
-- Whose turn is next; what has ended is not in it.
create index trial_running on trial (turn_at) where state = 'running';

-- How many grades move from where to where; null is no grade.
create table trial_tally (
    trial_id          uuid not null references trial,
    framework_id      text not null,
    framework_version text not null,
    indicator         text not null,
    from_grade        integer,
    to_grade          integer,
    grades            integer not null,
    unique nulls not distinct (trial_id, framework_id, framework_version, indicator, from_grade, to_grade)
);

-- Each grade that moves, and why.
create table trial_difference (
    trial_id         uuid not null references trial,
    inspection_id    uuid not null,
    snapshot_version integer not null,
    indicator        text not null,
    title            text not null,
    from_grade       integer,
    from_label       text,
    to_grade         integer,
    to_label         text,
    rule             text not null,
    limiter          text,
    why_before       text not null,
    why_after        text not null,
    primary key (trial_id, inspection_id, indicator)
);
-- For retention, by inspection.
create index trial_difference_of_inspection on trial_difference (inspection_id);

alter table trial enable row level security, force row level security;
create policy those_of_its_body on trial using (
    (select acts_for_service()) or (select acts_for_body()) = body);
alter table trial_tally enable row level security, force row level security;
create policy of_a_visible_trial on trial_tally using (
    (select acts_for_service()) or (select true from trial t where t.id = trial_tally.trial_id));
-- A body that takes no part in an inspection any more does not see its grades any more.
alter table trial_difference enable row level security, force row level security;
create policy of_a_visible_trial_and_assessment on trial_difference using (
    (select acts_for_service())
    or (select true from trial t where t.id = trial_difference.trial_id)
        and (select true from assessment a where a.inspection_id = trial_difference.inspection_id));
