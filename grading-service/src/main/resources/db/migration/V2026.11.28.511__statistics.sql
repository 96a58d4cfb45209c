-- What statistics count by, written with each confirmed grade: they never open a snapshot, and confirming never counts.
alter table confirmed_grade
    add column framework_id      text,
    add column framework_version text,
    -- What the findings of each body say on the indicator, by their lower median, in ascending order.
    add column evaluations       integer[];
create index confirmed_grade_of_indicator
    on confirmed_grade (framework_id, framework_version, indicator, grade) include (inspection_id, snapshot_version);
