-- What the partnership says of itself: every version, the last one counts. Answers are JSON, by the codes of their
-- questions.
create table position_statement (
    inspection_id  uuid        not null references inspection,
    version        integer     not null,
    form           text        not null,
    answers        text        not null,
    words          integer     not null,
    recorded_by    text        not null,
    recorded_body  text        not null,
    recorded_roles text        not null,
    recorded_at    timestamptz not null,
    primary key (inspection_id, version)
);
alter table position_statement enable row level security, force row level security;
create policy of_a_visible_inspection on position_statement
    using (exists (select from inspection where id = inspection_id));
