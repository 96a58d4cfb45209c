-- What must not be removed while it stands, whatever its age. Of who placed and lifted it, the audit trail tells.
create table legal_hold (
    inspection_id uuid primary key,
    reference     text not null,
    placed_at     timestamptz not null
);

-- From which position on the trail is kept. Each row is signed like a checkpoint: that the positions up to it were
-- removed by the service, and not by somebody else.
create table audit.start (
    position  bigint primary key,
    hash      bytea not null,
    at        timestamptz not null,
    key_id    text not null,
    signature bytea not null
);
create trigger append_only before update or delete or truncate on audit.start execute function audit.refuse();

create function audit.start_position() returns bigint language sql stable as $$
    select coalesce(max(position), 0) from audit.start
$$;

-- Rows may go which a start has left behind, and no others.
create function audit.refuse_after_start() returns trigger language plpgsql as $$
begin
    if old.position > (select audit.start_position()) then
        raise exception 'The audit trail is append-only.' using errcode = 'insufficient_privilege';
    end if;
    return old;
end
$$;
create function audit.refuse_entry_after_start() returns trigger language plpgsql as $$
begin
    if not exists (select from audit.seal
                   where entry_id = old.id and position <= (select audit.start_position())) then
        raise exception 'The audit trail is append-only.' using errcode = 'insufficient_privilege';
    end if;
    return old;
end
$$;

drop trigger append_only on audit.entry;
drop trigger append_only on audit.seal;
drop trigger append_only on audit.checkpoint;
create trigger append_only before update or truncate on audit.entry execute function audit.refuse();
create trigger append_only before update or truncate on audit.seal execute function audit.refuse();
create trigger append_only before update or truncate on audit.checkpoint execute function audit.refuse();
create trigger kept before delete on audit.entry for each row execute function audit.refuse_entry_after_start();
create trigger kept before delete on audit.seal for each row execute function audit.refuse_after_start();
create trigger kept before delete on audit.checkpoint for each row execute function audit.refuse_after_start();
