-- Counts the transactions that changed anything that the public can read, so that answers which were made before are not
-- given any more. A table that public answers are made of needs the trigger.
create table public_state (
    one         boolean primary key default true check (one),
    generation  bigint not null
);
insert into public_state (generation) values (0);

create function public_state_changes() returns trigger language plpgsql as $$
begin
    update public_state set generation = generation + 1;
    return null;
end
$$;
create trigger published_report_is_public after insert on published_report
    for each statement execute function public_state_changes();
create trigger withdrawn_report_is_public after insert on withdrawn_report
    for each statement execute function public_state_changes();
create trigger published_addition_is_public after insert on published_addition
    for each statement execute function public_state_changes();
