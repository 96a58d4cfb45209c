-- The panel: what bodies say about grades before people confirm them.

alter table assessment
    -- One more with each change to what there is to read: a signature is for one revision.
    add column revision          integer not null default 0,
    -- The last snapshot whose grades people confirmed.
    add column confirmed_version integer,
    -- After an amendment, the indicators whose inputs changed; null means all.
    add column open_indicators   text[],
    -- For the queue: the open indicators of the policy's lowest confidence, and the lowest level with its rank,
    -- which is 0 for the policy's lowest.
    add column must_review       text[] not null default '{}',
    add column lowest_confidence text,
    add column confidence_rank   smallint not null default 0;

update assessment set confirmed_version = snapshot_version where status = 'confirmed';

alter table assessment drop constraint assessment_status_check;
alter table assessment add constraint assessment_status_check
    check (status in ('not-graded', 'proposed', 'signed-off', 'awaiting-second-confirmation', 'confirmed'));

-- What waits for people, least confident first; what is final is not in it.
create index assessment_waiting on assessment (confidence_rank, proposed_at, inspection_id)
    where status in ('proposed', 'signed-off', 'awaiting-second-confirmation');

alter table confirmation add column revision integer not null default 0;
alter table confirmation drop constraint confirmation_pkey;
alter table confirmation add primary key (inspection_id, snapshot_version, revision, person);

-- Who did what in the panel; rows are added, and nothing but a person who is taken out ever changes.
create table panel_action (
    inspection_id    uuid not null references assessment,
    id               uuid not null,
    sequence         bigint generated always as identity,
    snapshot_version integer not null,
    revision         integer not null,
    kind             text not null check (kind in ('agree', 'dissent', 'propose', 'approve', 'sign-off')),
    indicator        text,
    requested_grade  integer,
    reason           text,
    findings         uuid[] not null,
    proposal         uuid,
    grade            integer,
    label            text,
    far              boolean not null,
    person           text not null,
    body             text not null,
    roles            text not null,
    acted_at         timestamptz not null,
    primary key (inspection_id, id)
);
create index panel_action_in_order on panel_action (inspection_id, snapshot_version, sequence);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    if to_jsonb(new) - 'person' <> to_jsonb(old) - 'person' then
        raise exception 'What was done in the panel is never changed';
    end if;
    return new;
end
$$;
create trigger panel_action_is_append_only before update on panel_action
    for each row execute function refuse_rewriting();

-- The people who gathered the evidence, by their opaque ids.
create table team_member (
    inspection_id uuid not null references assessment,
    person        text not null,
    named_at      timestamptz not null,
    primary key (inspection_id, person)
);

-- The grades as confirmed, beside what the policy proposed; an amendment takes over those whose inputs it left alone.
create table confirmed_grade (
    inspection_id     uuid not null references assessment,
    snapshot_version  integer not null,
    position          integer not null,
    indicator         text not null,
    grade             integer not null,
    label             text not null,
    indicative        integer not null,
    dissenting_bodies text[] not null,
    confirmed_at      timestamptz not null,
    primary key (inspection_id, snapshot_version, indicator)
);

alter table panel_action enable row level security, force row level security;
create policy of_a_visible_assessment on panel_action using (
    (select acts_for_service())
    or exists (select from assessment a where a.inspection_id = panel_action.inspection_id));
alter table team_member enable row level security, force row level security;
create policy of_a_visible_assessment on team_member using (
    (select acts_for_service())
    or exists (select from assessment a where a.inspection_id = team_member.inspection_id));
alter table confirmed_grade enable row level security, force row level security;
create policy of_a_visible_assessment on confirmed_grade using (
    (select acts_for_service())
    or exists (select from assessment a where a.inspection_id = confirmed_grade.inspection_id));
