-- The audit trail stands apart from what it records: nothing here refers to another table.
create schema audit;

-- Who stands behind a pseudonym. An entry names the pseudonym alone, so that deleting the row here takes the person out
-- of the trail and leaves its chain whole. The pseudonym is a hash: pointing it at somebody else would be found.
create table audit.person (
    pseudonym uuid primary key,
    person    text not null unique,
    salt      uuid not null
);

create function audit.pseudonym(who text) returns uuid language plpgsql strict as $$
declare
    known uuid;
    fresh uuid;
begin
    select pseudonym into known from audit.person where person = who;
    if known is null then
        fresh := gen_random_uuid();
        insert into audit.person (pseudonym, person, salt)
        values (encode(substr(sha256(uuid_send(fresh) || convert_to(who, 'UTF8')), 1, 16), 'hex')::uuid, who, fresh)
        on conflict (person) do nothing returning pseudonym into known;
    end if;
    if known is null then -- another transaction was faster, and is committed now
        select pseudonym into known from audit.person where person = who;
    end if;
    return known;
end
$$;

-- An id is taken by a transaction that has its transaction id already: so the sealer knows when no further entry with a
-- lower id can appear.
create sequence audit.entry_id;
create function audit.next_entry_id() returns bigint language plpgsql volatile as $$
begin
    perform pg_current_xact_id();
    return nextval('audit.entry_id');
end
$$;

create table audit.entry (
    id           bigint primary key default audit.next_entry_id(),
    at           timestamptz not null default clock_timestamp(),
    person       uuid,
    organisation text not null,
    roles        text not null,
    action       text not null,
    subject      text not null,
    request      text not null,
    outcome      text not null check (outcome in ('done', 'read', 'refused')),
    -- One look at all, as it is taken at every change.
    constraint no_free_text
        check (organisation || '|' || roles || '|' || subject || '|' || request ~ '^[A-Za-z0-9:._?,/|-]*$')
);

-- The chain: each hash is taken over the one before, the position and the entry.
create table audit.seal (
    position bigint primary key,
    entry_id bigint not null unique,
    hash     bytea not null
);

-- Where the chain stood at a moment, signed with a key that the database does not have. Every entry up to the id settled
-- is sealed; it spares the sealer a search and is not signed.
create table audit.checkpoint (
    position  bigint primary key,
    hash      bytea not null,
    at        timestamptz not null,
    key_id    text not null,
    signature bytea not null,
    settled   bigint not null
);

create function audit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only.' using errcode = 'insufficient_privilege';
end
$$;
create trigger append_only before update or delete or truncate on audit.entry execute function audit.refuse();
create trigger append_only before update or delete or truncate on audit.seal execute function audit.refuse();
create trigger append_only before update or delete or truncate on audit.checkpoint execute function audit.refuse();
create trigger erasable_only before update or truncate on audit.person execute function audit.refuse();
