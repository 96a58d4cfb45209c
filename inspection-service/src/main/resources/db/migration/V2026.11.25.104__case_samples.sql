-- Which case records an inspection reads: every draw that was made, the last one counts. The references are random ones
-- that the partnership gave out; of the whole list there is only a hash.
create table case_sample (
    inspection_id     uuid        not null references inspection,
    version           integer     not null,
    population        integer     not null,
    confidence        text        not null,
    margin            text        not null,
    seed              text        not null,
    rule              text        not null,
    population_sha256 text        not null,
    drawn             text[]      not null,
    recorded_by       text        not null,
    recorded_body     text        not null,
    recorded_roles    text        not null,
    recorded_at       timestamptz not null,
    primary key (inspection_id, version)
);
alter table case_sample enable row level security, force row level security;
create policy of_a_visible_inspection on case_sample
    using (exists (select from inspection where id = inspection_id));
