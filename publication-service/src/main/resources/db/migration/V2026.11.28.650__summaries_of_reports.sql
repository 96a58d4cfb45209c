-- What a list shows of a report, as JSON, so that it does not read whole contents. Versions from before have none: theirs
-- are read out of the content, as a public version never changes.
alter table published_report add column summary text;
