-- A report that is not public any more: the version, and all before it. The versions themselves stay as they went public, and
-- public reads pass over those that have a tombstone. It names nobody: who asked and who decided stands with the draft.
create table withdrawn_report (
    inspection_id   uuid not null,
    version         integer not null,
    reference       text collate "C" not null,
    short_code      text collate "C" not null,
    title           text not null,
    reason          text not null,
    withdrawn_at    timestamptz not null,
    primary key (inspection_id, version)
);
create index withdrawn_report_by_reference on withdrawn_report (reference);
create index withdrawn_report_by_short_code on withdrawn_report (short_code);

create function refuse_any_change() returns trigger language plpgsql as $$
begin
    raise exception 'A tombstone is never changed or removed';
end
$$;
create trigger withdrawn_report_is_immutable before update or delete on withdrawn_report
    for each row execute function refuse_any_change();

-- One person asks for a withdrawal and another decides.
create table withdrawal (
    inspection_id   uuid not null references draft (inspection_id),
    id              uuid not null,
    version         integer not null,
    reason          text not null,
    asked_at        timestamptz not null,
    asked_by        text not null,
    asked_body      text not null,
    asked_roles     text not null,
    approved        boolean,
    decision_reason text,
    decided_at      timestamptz,
    decided_by      text,
    decided_body    text,
    decided_roles   text,
    primary key (inspection_id, id)
);
create unique index withdrawal_undecided on withdrawal (inspection_id) where decided_at is null;
alter table withdrawal enable row level security, force row level security;
create policy those_who_take_part on withdrawal using (
    (select acts_for_service()) or acts_for_body_of_draft(inspection_id));

-- What is public no more is told by the draft too, which can be published again with another content.
alter table draft add column withdrawn_at timestamptz;
