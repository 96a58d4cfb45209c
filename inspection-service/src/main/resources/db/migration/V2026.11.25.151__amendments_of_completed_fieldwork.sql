-- Evidence is frozen at completion and again with each amendment: every version stays.
alter table evidence_snapshot add column version integer not null default 1;
alter table evidence_snapshot alter column version drop default;
alter table evidence_snapshot drop constraint evidence_snapshot_pkey;
alter table evidence_snapshot add primary key (inspection_id, version);

-- How somebody wants frozen evidence put right, and what another person decided about it. The content is the request, as
-- JSON.
create table fieldwork_amendment (
    inspection_id    uuid        not null references inspection,
    id               uuid        not null,
    version          integer     not null,
    -- The snapshot that it amends.
    snapshot_version integer     not null,
    content          text        not null,
    recorded_by      text        not null,
    recorded_body    text        not null,
    recorded_roles   text        not null,
    recorded_at      timestamptz not null,
    approved         boolean,
    decision_reason  text,
    decided_by       text,
    decided_body     text,
    decided_roles    text,
    decided_at       timestamptz,
    primary key (inspection_id, id),
    check ((approved is null) = (decided_by is null) and (decided_by is null) = (decided_at is null))
);
alter table fieldwork_amendment enable row level security, force row level security;
create policy of_a_visible_inspection on fieldwork_amendment
    using (exists (select from inspection where id = inspection_id));
