-- What the first two readers of case records said on the indicator: the one, the other, and how often.
alter table confirmed_grade add column readings integer[];
