-- A body sees and writes the inspections that it takes part in, with what belongs to them, and nothing else. For whom a
-- statement is made stands in the setting scrutineer.acts_for (body:hmics, service, or nothing), which the service sets
-- on each connection that it takes from its pool. The owner of the tables is held to this too.
create function acts_for_body() returns text language sql stable parallel safe as $$
    select substring(current_setting('scrutineer.acts_for', true) from '^body:(.*)$')
$$;

create function acts_for_service() returns boolean language sql stable parallel safe as $$
    select coalesce(current_setting('scrutineer.acts_for', true) = 'service', false)
$$;

-- In scalar subqueries, they are computed once for a statement and not for each row.
alter table inspection enable row level security, force row level security;
create policy those_who_take_part on inspection using (
    (select acts_for_service())
    or lead_body = (select acts_for_body())
    or (select acts_for_body()) = any (partner_bodies));

-- What belongs to an inspection is there for whom the inspection is there.
alter table activity enable row level security, force row level security;
create policy of_a_visible_inspection on activity
    using (exists (select from inspection where id = inspection_id)) with check (true);
alter table finding enable row level security, force row level security;
create policy of_a_visible_inspection on finding
    using (exists (select from inspection where id = inspection_id)) with check (true);
alter table evidence_snapshot enable row level security, force row level security;
create policy of_a_visible_inspection on evidence_snapshot
    using (exists (select from inspection where id = inspection_id));

-- Evidence comes in batches for one inspection: it is checked once for a batch, and not once for each row.
create function refuse_evidence_for_others() returns trigger language plpgsql as $$
begin
    if exists (select from (select distinct inspection_id from added) batch
               where not exists (select from inspection where id = batch.inspection_id)) then
        raise insufficient_privilege using message = 'Evidence for an inspection of others';
    end if;
    return null;
end
$$;
create trigger activity_is_ours after insert on activity referencing new table as added
    for each statement execute function refuse_evidence_for_others();
create trigger finding_is_ours after insert on finding referencing new table as added
    for each statement execute function refuse_evidence_for_others();
