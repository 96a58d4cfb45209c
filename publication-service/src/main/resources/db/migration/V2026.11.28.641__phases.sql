-- In which phase each inspection is in the inspection service, as its events tell: counted, and never shown by itself.
create table inspection_phase (
    inspection_id   uuid primary key,
    sequence        integer not null,
    phase           text collate "C" not null,
    changed_at      timestamptz not null
);
alter table inspection_phase enable row level security, force row level security;
create policy service_alone on inspection_phase using ((select acts_for_service()));

-- Whether its inspection gets grades at all; a progress review waits for none.
alter table draft add column graded boolean;
set local scrutineer.acts_for = 'service';
update draft set graded = facts::json ->> 'policy' is not null and exists (
    select from json_array_elements(facts::json -> 'framework' -> 'indicators') indicator
    where (indicator ->> 'graded')::boolean)
where facts is not null;

-- Counting reads these, and not the facts.
create index draft_on_its_way on draft (inspection_id) where published_version is null;
