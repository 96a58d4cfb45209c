-- What can be searched of reports that wait for their moment, made before it, so that little is left to do then. It stands
-- with the drafts and is for the service alone; at the moment it counts if it is of just the content that goes public.
create table prepared_words (
    inspection_id   uuid primary key,
    -- Of the draft when this was made: what tells that there is another one to make.
    approved_sha256 text,
    content_sha256  text not null,
    body            text not null,
    words           tsvector not null
);
alter table prepared_words alter column words set storage external;
alter table prepared_words enable row level security, force row level security;
create policy service_alone on prepared_words using ((select acts_for_service()));
