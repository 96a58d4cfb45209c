-- Reference data. It is only ever added to, so the service may remember what it has read.
create table framework (
    id         text  not null,
    version    text  not null,
    title      text  not null,
    definition jsonb not null,
    primary key (id, version)
);

create table area (
    code        text primary key,
    name        text not null,
    valid_from  date not null,
    valid_to    date,
    replaced_by text
);

create table body (
    id   text primary key,
    name text not null
);

create table partnership (
    id             text primary key,
    name           text        not null,
    area_codes     text[]      not null,
    recorded_by    text        not null,
    recorded_body  text        not null,
    recorded_roles text        not null,
    recorded_at    timestamptz not null
);

-- What it names (partnership, area, framework, bodies) is never removed and is checked before the insert: foreign
-- keys would only make concurrent inserts queue for the same few reference rows.
create table inspection (
    id                uuid primary key,
    reference         text        not null unique,
    kind              text        not null check (kind in ('joint-inspection', 'progress-review')),
    phase             text        not null check (phase in ('planned', 'fieldwork', 'completed')),
    version           integer     not null,
    sample_evidence   boolean     not null,
    partnership       text        not null,
    area_code         text        not null,
    framework_id      text        not null,
    framework_version text        not null,
    policy_id         text,
    policy_version    text,
    lead_body         text        not null,
    partner_bodies    text[]      not null,
    young_inspectors  boolean     not null,
    -- ISO 8601 intervals such as 2017-08/2017-11, as precise as the dates are known.
    fieldwork_windows text[]      not null,
    review_of         uuid references inspection,
    recorded_by       text        not null,
    recorded_body     text        not null,
    recorded_roles    text        not null,
    recorded_at       timestamptz not null,
    snapshot_version  integer,
    snapshot_sha256   text,
    completed_by      text,
    completed_body    text,
    completed_roles   text,
    completed_at      timestamptz,
    check ((phase = 'completed') = (snapshot_version is not null and snapshot_sha256 is not null
        and completed_by is not null and completed_body is not null and completed_roles is not null
        and completed_at is not null))
);
create index inspection_area on inspection (area_code, reference);

-- Evidence is written only while its inspection's row is locked, which is what a foreign key would do for each row
-- again. The one index serves recognising a repeated request, paging and freezing; ids are the client's, so an
-- inspection's rows lie together whatever order the ids come in.
create table activity (
    inspection_id    uuid        not null,
    id               uuid        not null,
    kind             text        not null,
    body             text        not null,
    activity_date    text        not null,
    people_met       integer,
    young_inspectors boolean     not null,
    title            text,
    recorded_by      text        not null,
    recorded_body    text        not null,
    recorded_roles   text        not null,
    recorded_at      timestamptz not null,
    primary key (inspection_id, id)
);

create table finding (
    inspection_id  uuid        not null,
    id             uuid        not null,
    activity_id    uuid        not null,
    indicator      text        not null,
    evaluation     smallint    not null,
    type           text        not null,
    narrative      text        not null,
    flags          text[]      not null,
    recorded_by    text        not null,
    recorded_body  text        not null,
    recorded_roles text        not null,
    recorded_at    timestamptz not null,
    primary key (inspection_id, id)
);

-- The canonical JSON of the evidence as it was at completion, byte for byte what the SHA-256 was taken over.
create table evidence_snapshot (
    inspection_id uuid primary key references inspection,
    content       bytea not null
);
