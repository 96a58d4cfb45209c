-- Reference data, only ever added to, like frameworks.
create table holiday_calendar (
    id         text  not null,
    version    text  not null,
    title      text  not null,
    definition jsonb not null,
    primary key (id, version)
);
