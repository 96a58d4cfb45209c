-- Officers look through the matters of all inspections, the longest known first.
create index concern_by_time on concern (recorded_at, inspection_id, id);
