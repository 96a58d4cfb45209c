-- A matter of concern stays with the partnership and the area that the inspection had when it was raised, also when that is
-- planned anew elsewhere. Those that are there get what their inspections have now: nothing else is known.
alter table concern add column partnership text, add column area_code text;
set local scrutineer.acts_for = 'service';
update concern set partnership = i.partnership, area_code = i.area_code
from inspection i where i.id = concern.inspection_id;
alter table concern alter column partnership set not null, alter column area_code set not null;
