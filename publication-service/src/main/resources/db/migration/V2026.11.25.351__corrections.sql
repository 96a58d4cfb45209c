-- A report that is public is corrected by a version of its own. The draft knows the content that is public, so that it can
-- tell when that and the facts have parted.
alter table draft add column published_sha256 text;
set local scrutineer.acts_for = 'service';
update draft set published_sha256 = (
    select content_sha256 from published_report r
    where r.inspection_id = draft.inspection_id and r.version = draft.published_version)
where published_version is not null;

-- What a version says about the one that it corrects, as JSON; null for the first.
alter table published_report add column correction text;
