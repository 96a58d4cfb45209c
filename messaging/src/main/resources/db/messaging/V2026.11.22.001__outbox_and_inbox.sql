-- Messages that a committed transaction still owes to Kafka, in the order of their ids.
create table outbox (
    id          bigint generated always as identity primary key,
    topic       text not null,
    message_key text not null,
    headers     text not null,
    payload     bytea not null,
    created_at  timestamptz not null default now(),
    not_before  timestamptz
);
-- A payload lives for milliseconds: compressing it would cost more than it saves.
alter table outbox alter column payload set storage external;

-- Events that took effect here: the row and the effect share a transaction.
create table inbox (
    source      text not null,
    event_id    text not null,
    received_at timestamptz not null default now(),
    primary key (source, event_id)
);
create index inbox_received_at on inbox using brin (received_at);
