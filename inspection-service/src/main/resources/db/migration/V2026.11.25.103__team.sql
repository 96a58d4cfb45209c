-- Who is, or was, of the team of an inspection. One person has one open assignment in an inspection.
create table team_member (
    inspection_id  uuid        not null references inspection,
    id             uuid        not null,
    version        integer     not null,
    person         text        not null,
    body           text        not null,
    role           text        not null,
    recorded_by    text        not null,
    recorded_body  text        not null,
    recorded_roles text        not null,
    recorded_at    timestamptz not null,
    ended_by       text,
    ended_body     text,
    ended_roles    text,
    ended_at       timestamptz,
    primary key (inspection_id, id)
);
create unique index team_member_open on team_member (inspection_id, person) where ended_at is null;
create index team_member_person on team_member (person);

-- That a person is too close to a partnership, or to an area, to inspect it; why, in a code.
create table conflict_of_interest (
    id             uuid primary key,
    person         text        not null,
    partnership    text,
    area_code      text,
    ground         text        not null,
    recorded_by    text        not null,
    recorded_body  text        not null,
    recorded_roles text        not null,
    recorded_at    timestamptz not null,
    check ((partnership is null) <> (area_code is null))
);
create index conflict_of_interest_person on conflict_of_interest (person);

alter table team_member enable row level security, force row level security;
create policy of_a_visible_inspection on team_member
    using (exists (select from inspection where id = inspection_id));

-- The body that noted a conflict sees it, and so does who has the person in a team: the conflict bars from it.
alter table conflict_of_interest enable row level security, force row level security;
create policy whom_it_concerns on conflict_of_interest using (
    (select acts_for_service())
    or recorded_body = (select acts_for_body())
    or exists (select from team_member m where m.person = conflict_of_interest.person))
    with check ((select acts_for_service()) or recorded_body = (select acts_for_body()));
