-- For each row, the assessment that it rests on is looked up by its key. Said with "exists", PostgreSQL may gather all that
-- is visible beforehand, and then reading one takes as long as there are assessments.
alter policy of_a_visible_assessment on proposal using (
    (select acts_for_service())
    or (select true from assessment a where a.inspection_id = proposal.inspection_id));
alter policy of_a_visible_assessment on confirmation using (
    (select acts_for_service())
    or (select true from assessment a where a.inspection_id = confirmation.inspection_id));
alter policy of_a_visible_assessment on panel_action using (
    (select acts_for_service())
    or (select true from assessment a where a.inspection_id = panel_action.inspection_id));
alter policy of_a_visible_assessment on team_member using (
    (select acts_for_service())
    or (select true from assessment a where a.inspection_id = team_member.inspection_id));
alter policy of_a_visible_assessment on confirmed_grade using (
    (select acts_for_service())
    or (select true from assessment a where a.inspection_id = confirmed_grade.inspection_id));
