-- A partnership is said anew when it gets another name or its area another code: every version stays, the last one counts.
alter table partnership add column version integer not null default 1;
alter table partnership alter column version drop default;
alter table partnership drop constraint partnership_pkey;
alter table partnership add primary key (id, version);
