-- The newest snapshot for which confirmed grades were reopened: grades confirmed for an older one do not count any more.
alter table draft add column reopened_version integer;
