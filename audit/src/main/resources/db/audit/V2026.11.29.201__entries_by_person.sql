-- Whom no entry names any more is forgotten when the start of the trail moves on: asked of each person, not of each entry.
set local statement_timeout = 0;
create index entry_person on audit.entry (person);
