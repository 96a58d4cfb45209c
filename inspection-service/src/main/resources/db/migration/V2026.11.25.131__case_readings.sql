-- What people read in the case records of the sample. A reading is one person's of one record; it rates indicators, and
-- what is rated independently by two is an indicator of a record. All of it is written only while its inspection is
-- locked.
create table case_reading (
    inspection_id  uuid        not null references inspection,
    id             uuid        not null,
    version        integer     not null,
    activity_id    uuid        not null,
    case_record    text        not null,
    rated          integer     not null,
    withdrawn      boolean     not null,
    recorded_by    text        not null,
    recorded_body  text        not null,
    recorded_roles text        not null,
    recorded_at    timestamptz not null,
    primary key (inspection_id, id)
);
create unique index case_reading_once on case_reading (inspection_id, case_record, recorded_by) where not withdrawn;

-- Every version of a reading: its content as JSON, or the reason for which it was withdrawn.
create table case_reading_version (
    inspection_id  uuid        not null references inspection,
    reading_id     uuid        not null,
    version        integer     not null,
    content        text,
    reason         text,
    recorded_by    text        not null,
    recorded_body  text        not null,
    recorded_roles text        not null,
    recorded_at    timestamptz not null,
    primary key (inspection_id, reading_id, version),
    check ((content is null) = (reason is not null))
);

-- The ratings that count. The place says whether it was the first, the second or the third of its indicator and record.
create table case_rating (
    inspection_id uuid     not null references inspection,
    reading_id    uuid     not null,
    indicator     text     not null,
    case_record   text     not null,
    place         smallint not null check (place between 1 and 3),
    evaluation    smallint not null,
    type          text     not null,
    narrative     text     not null,
    flags         text[]   not null,
    illustrations text[]   not null,
    primary key (inspection_id, reading_id, indicator),
    unique (inspection_id, case_record, indicator, place)
);

-- What the ratings of an indicator of a record came to, once, and the finding that it became.
create table case_settlement (
    inspection_id  uuid        not null references inspection,
    case_record    text        not null,
    indicator      text        not null,
    rule           text        not null,
    evaluation     smallint    not null,
    finding_id     uuid        not null,
    recorded_by    text        not null,
    recorded_body  text        not null,
    recorded_roles text        not null,
    recorded_at    timestamptz not null,
    primary key (inspection_id, case_record, indicator)
);

alter table case_reading enable row level security, force row level security;
create policy of_a_visible_inspection on case_reading
    using (exists (select from inspection where id = inspection_id));
alter table case_reading_version enable row level security, force row level security;
create policy of_a_visible_inspection on case_reading_version
    using (exists (select from inspection where id = inspection_id));
alter table case_rating enable row level security, force row level security;
create policy of_a_visible_inspection on case_rating
    using (exists (select from inspection where id = inspection_id));
alter table case_settlement enable row level security, force row level security;
create policy of_a_visible_inspection on case_settlement
    using (exists (select from inspection where id = inspection_id));
