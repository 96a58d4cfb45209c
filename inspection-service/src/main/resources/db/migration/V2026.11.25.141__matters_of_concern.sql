-- A matter of concern is raised by whoever takes part in the inspection. Only concern officers of the bodies that take part
-- see it again: the role stands in the setting scrutineer.acts_in, which the service sets on each connection together with
-- scrutineer.acts_for.
create function acts_as_concern_officer() returns boolean language sql stable parallel safe as $$
    select coalesce(current_setting('scrutineer.acts_in', true) = 'concern-officer', false)
$$;

create table concern (
    inspection_id  uuid        not null references inspection,
    id             uuid        not null,
    version        integer     not null,
    state          text        not null,
    seen           text        not null,
    seen_at        timestamptz not null,
    immediate_risk boolean     not null,
    referred_to    text,
    recorded_by    text        not null,
    recorded_body  text        not null,
    recorded_roles text        not null,
    recorded_at    timestamptz not null,
    primary key (inspection_id, id)
);

create table concern_escalation (
    inspection_id   uuid        not null,
    concern_id      uuid        not null,
    position        integer     not null,
    id              uuid        not null,
    to_organisation text        not null,
    to_role         text        not null,
    escalated_at    timestamptz not null,
    outcome         text        not null,
    note            text,
    recorded_by     text        not null,
    recorded_body   text        not null,
    recorded_roles  text        not null,
    recorded_at     timestamptz not null,
    primary key (inspection_id, concern_id, position),
    unique (inspection_id, concern_id, id),
    foreign key (inspection_id, concern_id) references concern
);

alter table concern enable row level security, force row level security;
create policy who_takes_part_raises on concern for insert
    with check (exists (select from inspection where id = inspection_id));
create policy officers_read on concern for select using (
    (select acts_for_service())
    or (select acts_as_concern_officer()) and exists (select from inspection where id = inspection_id));
create policy officers_escalate on concern for update using (
    (select acts_for_service())
    or (select acts_as_concern_officer()) and exists (select from inspection where id = inspection_id));
create policy service_removes on concern for delete using ((select acts_for_service()));

-- A matter is there for officers alone, so its steps are too. They are added; nobody but the service changes or removes any.
alter table concern_escalation enable row level security, force row level security;
create policy officers_read on concern_escalation for select
    using (exists (select from concern c where c.inspection_id = concern_escalation.inspection_id and c.id = concern_id));
create policy officers_add on concern_escalation for insert
    with check (exists (select from concern c where c.inspection_id = concern_escalation.inspection_id and c.id = concern_id));
create policy service_renames on concern_escalation for update using ((select acts_for_service()));
create policy service_removes on concern_escalation for delete using ((select acts_for_service()));
