-- Who published may ask to be taken out. Of a published version that one column may change, to a pseudonym and to nothing
-- else; what the public was told stays as it was.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.published_by ~ '^erased-[0-9a-f]{32}$'
            and to_jsonb(new) - 'published_by' = to_jsonb(old) - 'published_by' then
        return new;
    end if;
    raise exception 'A published version is never changed or removed';
end
$$;
