-- Each body signs off one state of a draft; a change voids that.
create table sign_off (
    inspection_id   uuid not null references draft (inspection_id),
    body            text not null,
    draft_tag       text not null,
    signed_at       timestamptz not null,
    signed_by       text not null,
    signed_roles    text not null,
    primary key (inspection_id, body)
);
alter table sign_off enable row level security, force row level security;
create policy those_who_take_part on sign_off using (
    (select acts_for_service()) or acts_for_body_of_draft(inspection_id));

-- A publication to come stands with its draft, which the public reads do not see; the published version is made at its
-- moment and not before.
alter table draft
    add column publish_at timestamptz,
    add column publish_date text,
    add column publish_short_code text,
    add column scheduled_at timestamptz,
    add column scheduled_by text,
    add column scheduled_body text,
    add column scheduled_roles text;
create index draft_by_publish_at on draft (publish_at, inspection_id) where publish_at is not null;
create unique index draft_by_publish_short_code on draft (publish_short_code) where publish_short_code is not null;
