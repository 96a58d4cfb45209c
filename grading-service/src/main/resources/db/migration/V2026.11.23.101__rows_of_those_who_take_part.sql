-- A body sees and confirms the grades of inspections that it takes part in, and no others. For whom a statement is made
-- stands in the setting scrutineer.acts_for (body:hmics, service, or nothing), which the service sets on each connection
-- that it takes from its pool. The owner of the tables is held to this too.
create function acts_for_body() returns text language sql stable parallel safe as $$
    select substring(current_setting('scrutineer.acts_for', true) from '^body:(.*)$')
$$;

create function acts_for_service() returns boolean language sql stable parallel safe as $$
    select coalesce(current_setting('scrutineer.acts_for', true) = 'service', false)
$$;

alter table assessment add column bodies text[] not null default '{}';

-- In scalar subqueries, they are computed once for a statement and not for each row.
alter table assessment enable row level security, force row level security;
create policy those_who_take_part on assessment using (
    (select acts_for_service()) or (select acts_for_body()) = any (bodies));

-- What belongs to an assessment is there for whom the assessment is there.
alter table proposal enable row level security, force row level security;
create policy of_a_visible_assessment on proposal using (
    (select acts_for_service())
    or exists (select from assessment a where a.inspection_id = proposal.inspection_id));
alter table confirmation enable row level security, force row level security;
create policy of_a_visible_assessment on confirmation using (
    (select acts_for_service())
    or exists (select from assessment a where a.inspection_id = confirmation.inspection_id));
