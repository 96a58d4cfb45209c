-- The inspections of a batch, one or a few, are each looked up by their key. Joined to the table as a whole, the plan was
-- kept from when the table was small, and read all inspections for each batch.
create or replace function refuse_evidence_for_others() returns trigger language plpgsql as $$
declare
    inspection_of_batch uuid;
begin
    for inspection_of_batch in select distinct inspection_id from added loop
        perform from inspection where id = inspection_of_batch;
        if not found then
            raise insufficient_privilege using message = 'Evidence for an inspection of others';
        end if;
    end loop;
    return null;
end
$$;

-- As before, without a regular expression in each statement.
create or replace function acts_for_body() returns text language sql stable parallel safe as $$
    select case when starts_with(current_setting('scrutineer.acts_for', true), 'body:')
        then substr(current_setting('scrutineer.acts_for', true), 6) end
$$;
