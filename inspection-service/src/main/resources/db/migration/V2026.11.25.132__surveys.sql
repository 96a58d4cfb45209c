-- Surveys whose answers come as a file: what the columns of the file mean, every version, the last one counts. The
-- definition is JSON as a client describes it.
create table survey (
    inspection_id  uuid        not null references inspection,
    id             uuid        not null,
    version        integer     not null,
    definition     text        not null,
    recorded_by    text        not null,
    recorded_body  text        not null,
    recorded_roles text        not null,
    recorded_at    timestamptz not null,
    primary key (inspection_id, id, version)
);

-- The one file of answers that a survey took in. The file is not kept; the activity has the id of the survey.
create table survey_import (
    inspection_id  uuid        not null references inspection,
    survey_id      uuid        not null,
    survey_version integer     not null,
    sha256         text        not null,
    respondents    integer     not null,
    results        text        not null,
    recorded_by    text        not null,
    recorded_body  text        not null,
    recorded_roles text        not null,
    recorded_at    timestamptz not null,
    primary key (inspection_id, survey_id)
);

alter table survey enable row level security, force row level security;
create policy of_a_visible_inspection on survey
    using (exists (select from inspection where id = inspection_id));
alter table survey_import enable row level security, force row level security;
create policy of_a_visible_inspection on survey_import
    using (exists (select from inspection where id = inspection_id));
