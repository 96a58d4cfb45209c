-- How long a draft is kept is counted from what happened to it last; this is always there.
alter table draft add column received_at timestamptz not null default now();
