-- Grading policies as they were read at start; a version never changes.
create table policy (
    id         text not null,
    version    text not null,
    definition text not null,
    sha256     text not null,
    loaded_at  timestamptz not null default now(),
    primary key (id, version)
);

-- Where the grading of an inspection stands; the one small row that changes.
create table assessment (
    inspection_id    uuid primary key,
    reference        text not null,
    snapshot_version integer not null,
    result_sha256    text not null,
    status           text not null
        check (status in ('not-graded', 'proposed', 'awaiting-second-confirmation', 'confirmed')),
    proposed_at      timestamptz not null,
    confirmed_at     timestamptz
);
-- For the lists: what has waited longest comes first.
create index assessment_by_age on assessment (proposed_at, inspection_id);
create index assessment_by_status on assessment (status, proposed_at, inspection_id);

-- What a policy made of a snapshot, to be explained and replayed in ten years. Both are canonical JSON, to which the
-- hashes belong, in Zstandard frames: a fifth of the bytes to write, and PostgreSQL need not pack them.
create table proposal (
    inspection_id    uuid not null references assessment,
    snapshot_version integer not null,
    snapshot_sha256  text not null,
    snapshot         bytea not null,
    policy_id        text,
    policy_version   text,
    result_sha256    text not null,
    result           bytea not null,
    proposed_at      timestamptz not null,
    primary key (inspection_id, snapshot_version)
);
alter table proposal alter column snapshot set storage external;
alter table proposal alter column result set storage external;

-- Who stands by a proposal; a new snapshot needs new confirmations.
create table confirmation (
    inspection_id    uuid not null references assessment,
    snapshot_version integer not null,
    person           text not null,
    body             text not null,
    roles            text not null,
    confirmed_at     timestamptz not null,
    primary key (inspection_id, snapshot_version, person)
);
