-- A body sees the drafts of inspections that it takes part in, and a partnership its own while its factual accuracy
-- round lasts. For whom a statement is made stands in the setting scrutineer.acts_for (body:hmics,
-- partnership:east-ayrshire, service, or nothing), which the service sets on each connection that it takes from its
-- pool. The owner of the tables is held to this too.
create function acts_for_body() returns text language sql stable parallel safe as $$
    select substring(current_setting('scrutineer.acts_for', true) from '^body:(.*)$')
$$;

create function acts_for_partnership() returns text language sql stable parallel safe as $$
    select substring(current_setting('scrutineer.acts_for', true) from '^partnership:(.*)$')
$$;

create function acts_for_service() returns boolean language sql stable parallel safe as $$
    select coalesce(current_setting('scrutineer.acts_for', true) = 'service', false)
$$;

alter table draft
    add column bodies text[],
    add column partnership text,
    add column accuracy_opened_at timestamptz,
    add column accuracy_closes_at timestamptz,
    add column accuracy_opened_by text,
    add column accuracy_opened_body text,
    add column accuracy_opened_roles text;

-- In scalar subqueries, they are computed once for a statement and not for each row.
alter table draft enable row level security, force row level security;
create policy those_who_take_part on draft using (
    (select acts_for_service()) or (select acts_for_body()) = any (bodies));
create policy partnership_in_its_accuracy_round on draft for select using (
    partnership = (select acts_for_partnership())
    and accuracy_opened_at <= now() and now() < accuracy_closes_at
    and published_version is null);
