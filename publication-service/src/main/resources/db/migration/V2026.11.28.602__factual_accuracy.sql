-- The factual accuracy round: what the partnership contests, what came of it, and that it has said all. Why the round was
-- made longer stands with the draft as JSON; who did that is in the audit trail.
alter table draft add column accuracy_extensions text;

create table accuracy_comment (
    inspection_id       uuid not null references draft (inspection_id),
    id                  uuid not null,
    section             text not null,
    paragraph           integer not null,
    -- As it read then: sections change.
    paragraph_text      text not null,
    comment             text not null,
    evidence_reference  text not null,
    evidence            text not null,
    commented_at        timestamptz not null,
    commented_by        text not null,
    accepted            boolean,
    answer              text,
    answered_at         timestamptz,
    answered_by         text,
    answered_body       text,
    answered_roles      text,
    primary key (inspection_id, id)
);

create table accuracy_completion (
    inspection_id   uuid primary key references draft (inspection_id),
    completed_at    timestamptz not null,
    completed_by    text not null
);

create function acts_for_body_of_draft(id uuid) returns boolean language sql stable as $$
    select acts_for_body() is not null and (select true from draft d where d.inspection_id = id)
$$;

-- The draft is there for a partnership in its round alone.
create function acts_for_partnership_of_draft(id uuid) returns boolean language sql stable as $$
    select acts_for_partnership() is not null and (select true from draft d where d.inspection_id = id)
$$;

alter table accuracy_comment enable row level security, force row level security;
create policy those_who_take_part on accuracy_comment using (
    (select acts_for_service()) or acts_for_body_of_draft(inspection_id));
create policy partnership_reads on accuracy_comment for select using (acts_for_partnership_of_draft(inspection_id));
create policy partnership_comments on accuracy_comment for insert with check (
    acts_for_partnership_of_draft(inspection_id));

alter table accuracy_completion enable row level security, force row level security;
create policy those_who_take_part on accuracy_completion using (
    (select acts_for_service()) or acts_for_body_of_draft(inspection_id));
create policy partnership_reads on accuracy_completion for select using (
    acts_for_partnership_of_draft(inspection_id));
create policy partnership_completes on accuracy_completion for insert with check (
    acts_for_partnership_of_draft(inspection_id));
