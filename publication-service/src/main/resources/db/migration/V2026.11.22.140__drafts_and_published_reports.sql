-- What is known of an inspection on its way to publication. The three events come in any order; each fills its own
-- columns, and the draft is assembled from them when it is read.
create table draft (
    inspection_id       uuid primary key,
    facts_version       integer,
    facts_sha256        text,
    reference           text collate "C",
    facts               text,
    proposed_version    integer,
    proposed_at         timestamptz,
    proposed            text,
    confirmed_version   integer,
    confirmed_at        timestamptz,
    confirmed           text,
    -- An approval is of one content: it lapses when the draft changes.
    approved_sha256     text,
    approved_by         text,
    approved_body       text,
    approved_roles      text,
    approved_at         timestamptz,
    published_version   integer
);
create index draft_by_reference on draft (reference, inspection_id) where facts is not null;
-- Written once or twice and read rarely: compressing the facts would cost the consumer more than it saves.
alter table draft alter column facts set storage external;

-- The versions that went public. Public reads see this table alone.
create table published_report (
    inspection_id       uuid not null,
    version             integer not null,
    reference           text collate "C" not null,
    short_code          text collate "C" not null,
    area_code           text collate "C" not null,
    review_of           uuid,
    -- ISO 8601, to the day or the month.
    date_published      text collate "C" not null,
    content             text not null,
    content_sha256      text not null,
    published_at        timestamptz not null,
    published_by        text not null,
    published_body      text not null,
    published_roles     text not null,
    primary key (inspection_id, version),
    unique (reference, version),
    unique (short_code, version)
);
create index published_report_by_date on published_report (date_published desc, inspection_id desc);
create index published_report_by_area on published_report (area_code, date_published desc, inspection_id desc);
create index published_report_by_review on published_report (review_of) where review_of is not null;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'A published version is never changed or removed';
end
$$;
create trigger published_report_is_immutable before update or delete on published_report
    for each row execute function refuse_change();
