-- Refuses the transaction that runs, with a code of its own, unless all was recorded that was sent.
create function require_all(recorded bigint, sent integer) returns void language plpgsql as $$
begin
    if recorded <> sent then
        raise exception 'Only % of % can be recorded', recorded, sent using errcode = '40002';
    end if;
end
$$;
