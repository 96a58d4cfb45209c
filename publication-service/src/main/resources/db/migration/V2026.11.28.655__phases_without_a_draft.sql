-- Once an inspection has a draft, that is read, by the index of those on their way. So counting reads what is under way,
-- and not all that ever was.
alter table inspection_phase add column drafted boolean not null default false;
create index inspection_phase_without_draft on inspection_phase (inspection_id) where not drafted;
