-- What is public of reports, as their service told it: grades are set beside these, and beside nothing that is unpublished.
-- It is public, so that it is there for everybody, and stays for good.

-- Reports that can be compared: on one version of a framework, and sample evidence apart from real evidence.
create table report_series (
    id                integer generated always as identity primary key,
    framework_id      text not null,
    framework_version text not null,
    sample_evidence   boolean not null,
    unique (framework_id, framework_version, sample_evidence)
);

-- The newest version of each report. Where its date is known to the month only, it went public from the first to the last
-- day of that month.
create table published_report (
    inspection_id  uuid primary key,
    report_version integer not null,
    series         integer not null references report_series,
    area_code      text not null,
    area_name      text not null,
    date_published text not null,
    public_from    date not null,
    public_to      date not null,
    -- A progress review has no grades, and so nothing to set beside others.
    graded         boolean not null
);
create index published_report_by_day on published_report (series, public_to) where graded;

create table published_grade (
    inspection_id uuid not null references published_report on delete cascade,
    series        integer not null,
    indicator     text not null,
    title         text not null,
    grade         integer not null,
    label         text not null,
    area_code     text not null,
    area_name     text not null,
    public_from   date not null,
    public_to     date not null,
    primary key (inspection_id, indicator)
);
-- For each area, its first report with the grade: found by as many look-ups as there are areas.
create index published_grade_possibly_first on published_grade (series, indicator, grade, area_code, public_from);
create index published_grade_surely_first on published_grade (series, indicator, grade, area_code, public_to);

-- How many indicators of a report have a grade.
create table published_grade_count (
    inspection_id uuid not null references published_report on delete cascade,
    series        integer not null,
    grade         integer not null,
    grades        integer not null,
    public_from   date not null,
    public_to     date not null,
    primary key (inspection_id, grade)
);
create index published_grade_count_possibly on published_grade_count (series, grade, grades, public_from);
create index published_grade_count_surely on published_grade_count (series, grade, grades, public_to);

-- How many reports went public in a month, so that telling how many there are takes no counting of them.
create table published_month (
    series  integer not null references report_series,
    month   date not null,
    reports integer not null,
    primary key (series, month)
);
