-- For each row, the one that it rests on is looked up by its key. Said with "exists", PostgreSQL may gather all that is
-- visible beforehand, and then reading one inspection takes as long as there are inspections.
alter policy of_a_visible_inspection on activity
    using ((select true from inspection where id = inspection_id));
alter policy of_a_visible_inspection on finding
    using ((select true from inspection where id = inspection_id));
alter policy of_a_visible_inspection on evidence_snapshot
    using ((select true from inspection where id = inspection_id));
alter policy of_a_visible_inspection on phase_change
    using ((select true from inspection where id = inspection_id));
alter policy of_a_visible_inspection on team_member
    using ((select true from inspection where id = inspection_id));
alter policy of_a_visible_inspection on case_sample
    using ((select true from inspection where id = inspection_id));
alter policy of_a_visible_inspection on evidence_version
    using ((select true from inspection where id = inspection_id));
alter policy of_a_visible_inspection on position_statement
    using ((select true from inspection where id = inspection_id));
alter policy of_a_visible_inspection on case_reading
    using ((select true from inspection where id = inspection_id));
alter policy of_a_visible_inspection on case_reading_version
    using ((select true from inspection where id = inspection_id));
alter policy of_a_visible_inspection on case_rating
    using ((select true from inspection where id = inspection_id));
alter policy of_a_visible_inspection on case_settlement
    using ((select true from inspection where id = inspection_id));
alter policy of_a_visible_inspection on survey
    using ((select true from inspection where id = inspection_id));
alter policy of_a_visible_inspection on survey_import
    using ((select true from inspection where id = inspection_id));
alter policy of_a_visible_inspection on fieldwork_amendment
    using ((select true from inspection where id = inspection_id));
alter policy whom_it_concerns on conflict_of_interest using (
    (select acts_for_service())
    or recorded_body = (select acts_for_body())
    or (select true from team_member m where m.person = conflict_of_interest.person limit 1));
alter policy who_takes_part_raises on concern
    with check ((select true from inspection where id = inspection_id));
alter policy officers_read on concern using (
    (select acts_for_service())
    or (select acts_as_concern_officer()) and (select true from inspection where id = inspection_id));
alter policy officers_escalate on concern using (
    (select acts_for_service())
    or (select acts_as_concern_officer()) and (select true from inspection where id = inspection_id));
alter policy officers_read on concern_escalation using (
    (select true from concern c where c.inspection_id = concern_escalation.inspection_id and c.id = concern_id));
alter policy officers_add on concern_escalation with check (
    (select true from concern c where c.inspection_id = concern_escalation.inspection_id and c.id = concern_id));
