-- Documents that take some time to make, as they were made when they were first asked for. What they are made of is their
-- key, so that another content and another template are another document.
create table report_document (
    source_sha256   text collate "C" not null,
    kind            text not null,
    document        bytea not null,
    made_at         timestamptz not null default now(),
    primary key (source_sha256, kind)
);
-- A PDF is compressed as it is.
alter table report_document alter column document set storage external;
