-- What can be searched and counted of what is public: the newest version of each report, written in the transaction that
-- makes it public. All of it follows from published_report; what is missing is filled in when the service starts.
create table public_report (
    inspection_id       uuid primary key,
    version             integer not null,
    reference           text collate "C" not null,
    kind                text not null,
    title               text not null,
    partnership         text not null,
    area_code           text collate "C" not null,
    area_name           text not null,
    framework_id        text not null,
    framework_version   text not null,
    year                integer not null,
    date_published      text collate "C" not null,
    sample_evidence     boolean not null,
    -- What counts are made of: an indicator, and a grade with its label (5|very good).
    facets              text[] not null,
    body                text not null,
    -- The words of title and text, and what filters ask for as words of its own, which no text has: =year:2018,
    -- =area:S12000008, =5, =improving-lives/2016/2.1, =improving-lives/2016/2.1=5. So one index answers all of a search.
    words               tsvector not null
    -- Long columns stand elsewhere, so that many rows can be looked through in little time.
) with (toast_tuple_target = 512);
-- Ranking reads the words of many reports: taking them apart would cost more than their room.
alter table public_report alter column words set storage external;
create index public_report_by_words on public_report using gin (words);
create index public_report_by_date on public_report (date_published desc, inspection_id desc);
create index public_report_by_year on public_report (year);
create index public_report_by_area on public_report (area_code, date_published desc, inspection_id desc);

create table public_indicator (
    framework_id        text not null,
    framework_version   text not null,
    code                text not null,
    framework_title     text not null,
    title               text not null,
    -- Its place in the framework, and the scale as JSON, the best grade first.
    place               integer not null,
    scale               text not null,
    primary key (framework_id, framework_version, code)
);

create table public_grade (
    inspection_id       uuid not null references public_report (inspection_id) on delete cascade,
    framework_id        text not null,
    framework_version   text not null,
    code                text not null,
    title               text not null,
    grade               integer not null,
    label               text not null,
    primary key (inspection_id, framework_id, framework_version, code)
);
create index public_grade_by_indicator on public_grade (framework_id, framework_version, code, grade);
