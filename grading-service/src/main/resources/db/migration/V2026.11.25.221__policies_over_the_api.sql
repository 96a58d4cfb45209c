-- Policies come over the API too: their list needs what a reader chooses by, and nothing may ever change one.
alter table policy
    add column title  text not null generated always as (definition::jsonb ->> 'title') stored,
    add column source text not null generated always as (definition::jsonb ->> 'source') stored;
alter table policy rename column loaded_at to added_at;

create function refuse_change_of_policy() returns trigger language plpgsql as $$
begin
    raise exception 'A version of a grading policy never changes';
end
$$;
create trigger policy_never_changes before update or delete on policy
    for each row execute function refuse_change_of_policy();
