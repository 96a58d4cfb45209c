-- What was said in the panel about an earlier snapshot and holds for a later one, as the facts of its indicator are the same.
create table kept_action (
    inspection_id    uuid not null,
    snapshot_version integer not null,
    action_id        uuid not null,
    primary key (inspection_id, snapshot_version, action_id),
    foreign key (inspection_id, action_id) references panel_action
);
alter table kept_action enable row level security, force row level security;
create policy of_a_visible_assessment on kept_action using (
    (select acts_for_service())
    or (select true from assessment a where a.inspection_id = kept_action.inspection_id));
