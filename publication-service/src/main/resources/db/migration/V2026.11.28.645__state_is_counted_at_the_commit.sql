-- Whoever counts keeps the row locked until the transaction ends. So it is counted when that commits, and once, whatever it
-- changed: transactions that publish many reports do their work beside each other until then.
create or replace function public_state_changes() returns trigger language plpgsql as $$
begin
    update public_state set generation = generation + 1 where xmin <> pg_current_xact_id()::xid;
    return null;
end
$$;

drop trigger published_report_is_public on published_report;
drop trigger withdrawn_report_is_public on withdrawn_report;
drop trigger published_addition_is_public on published_addition;
create constraint trigger published_report_is_public after insert on published_report
    deferrable initially deferred for each row execute function public_state_changes();
create constraint trigger withdrawn_report_is_public after insert on withdrawn_report
    deferrable initially deferred for each row execute function public_state_changes();
create constraint trigger published_addition_is_public after insert on published_addition
    deferrable initially deferred for each row execute function public_state_changes();
