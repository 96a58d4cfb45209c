-- What changed of what is public, for those who follow it. A change takes its position from the one row of the head, which
-- stays locked until the transaction ends: so positions are in the order of the commits and without a gap, and whoever has
-- read up to one has missed none before it.
create table public_change_head (
    one         boolean primary key default true check (one),
    position    bigint not null
);

create table public_change (
    position        bigint primary key,
    kind            text collate "C" not null,
    changed_at      timestamptz not null,
    inspection_id   uuid not null,
    version         integer not null,
    reference       text collate "C" not null,
    title           text not null,
    summary         text,
    area_code       text collate "C" not null,
    area_name       text not null,
    -- ISO 8601, to the day or the month.
    date_published  text collate "C" not null,
    content_sha256  text not null
);
create index public_change_by_area on public_change (area_code, position);
create index public_change_by_kind on public_change (kind, position);
create index public_change_by_report on public_change (inspection_id, position);

insert into public_change
select row_number() over (order by published_at, inspection_id, version),
    case version when 1 then 'created' else 'corrected' end,
    published_at, inspection_id, version, reference, content::json ->> 'title',
    coalesce(correction::json ->> 'notice', content::json ->> 'gradeSentence'),
    area_code, content::json -> 'area' ->> 'name', date_published, content_sha256
from published_report;
insert into public_change_head (position) select count(*) from public_change;

create trigger public_change_is_immutable before update or delete on public_change
    for each row execute function refuse_change();
