-- What people have written in the place of a generated section: the newest text of each section as JSON with the draft, so
-- that a draft is put together from its one row, and every version with who wrote it when.
alter table draft add column edits text;

create table section_version (
    inspection_id   uuid not null references draft (inspection_id),
    code            text not null,
    version         integer not null,
    markdown        text not null,
    citations       text not null,
    based_on_sha256 text not null,
    edited_at       timestamptz not null,
    edited_by       text not null,
    edited_body     text not null,
    edited_roles    text not null,
    primary key (inspection_id, code, version)
);

-- Whoever inspects sees the draft and with it this; the partnership reads the sections, and not how they came about.
alter table section_version enable row level security, force row level security;
create policy those_who_take_part on section_version using (
    (select acts_for_service())
    or (select acts_for_body()) is not null
        and (select true from draft d where d.inspection_id = section_version.inspection_id));
