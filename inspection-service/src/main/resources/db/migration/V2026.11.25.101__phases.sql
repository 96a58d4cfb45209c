alter table inspection drop constraint inspection_phase_check;
alter table inspection add constraint inspection_phase_check
    check (phase in ('planned', 'preparation', 'fieldwork', 'completed', 'cancelled'));

-- The phases that an inspection went through since it was planned. It is written only while its inspection is locked.
create table phase_change (
    inspection_id  uuid        not null,
    position       integer     not null,
    from_phase     text        not null,
    to_phase       text        not null,
    reason         text        not null,
    recorded_by    text        not null,
    recorded_body  text        not null,
    recorded_roles text        not null,
    recorded_at    timestamptz not null,
    primary key (inspection_id, position)
);
alter table phase_change enable row level security, force row level security;
create policy of_a_visible_inspection on phase_change
    using (exists (select from inspection where id = inspection_id));
