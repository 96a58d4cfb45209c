-- What was added to a public report by those whom it is about, as a publisher released it: the partnership's reply and its
-- improvement plan. Public reads see these rows; what they are made from stands in tables that the public does not reach.
create table published_addition (
    inspection_id   uuid not null,
    kind            text not null,
    version         integer not null,
    content         text not null,
    content_sha256  text not null,
    released_at     timestamptz not null,
    released_by     text not null,
    released_body   text not null,
    released_roles  text not null,
    primary key (inspection_id, kind, version)
);

-- As of a published version, the one who released it may be taken out.
create function refuse_change_of_addition() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.released_by ~ '^erased-[0-9a-f]{32}$'
            and to_jsonb(new) - 'released_by' = to_jsonb(old) - 'released_by' then
        return new;
    end if;
    raise exception 'What was added to a report in public is never changed or removed';
end
$$;
create trigger published_addition_is_immutable before update or delete on published_addition
    for each row execute function refuse_change_of_addition();

-- What the partnership answers, and what it and the lead body plan: every version, with who wrote it when. Whose partnership
-- it is stands in the row, as the draft is closed to it once the report is public.
create table reply_version (
    inspection_id       uuid not null references draft (inspection_id),
    version             integer not null,
    partnership         text not null,
    markdown            text not null,
    edited_at           timestamptz not null,
    edited_by           text not null,
    edited_organisation text not null,
    edited_roles        text not null,
    primary key (inspection_id, version)
);
alter table reply_version enable row level security, force row level security;
create policy those_who_take_part on reply_version using (
    (select acts_for_service()) or acts_for_body_of_draft(inspection_id));
create policy partnership on reply_version using (partnership = (select acts_for_partnership()));

create table improvement_action_version (
    inspection_id       uuid not null references draft (inspection_id),
    id                  uuid not null,
    version             integer not null,
    partnership         text not null,
    content             text not null,
    edited_at           timestamptz not null,
    edited_by           text not null,
    edited_organisation text not null,
    edited_roles        text not null,
    primary key (inspection_id, id, version)
);
alter table improvement_action_version enable row level security, force row level security;
create policy those_who_take_part on improvement_action_version using (
    (select acts_for_service()) or acts_for_body_of_draft(inspection_id));
create policy partnership on improvement_action_version using (partnership = (select acts_for_partnership()));

-- What people say in the press release, under the embargo as the draft is.
create table quote_version (
    inspection_id   uuid not null references draft (inspection_id),
    id              uuid not null,
    version         integer not null,
    speaker         text not null,
    organisation    text not null,
    text            text not null,
    edited_at       timestamptz not null,
    edited_by       text not null,
    edited_body     text not null,
    edited_roles    text not null,
    primary key (inspection_id, id, version)
);
alter table quote_version enable row level security, force row level security;
create policy those_who_take_part on quote_version using (
    (select acts_for_service()) or acts_for_body_of_draft(inspection_id));
