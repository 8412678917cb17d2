-- What the contributor answered to a remark, and how a remark that is not open any more was settled: DONE, LATER or ENDED.
alter table content_comment add column answer text;
alter table content_comment add column answered_at timestamp with time zone;
alter table content_comment add column settled varchar(10);

update content_comment set settled = 'DONE' where resolved_at is not null;

-- Remarks that nobody ticked off before their case ended: what was published or approved goes on without them.
update content_comment
set settled = 'LATER', resolved_at = current_timestamp
where resolved_at is null and pointer <> ''
  and revision_id in (select id from content_revision where state in ('APPROVED', 'PUBLISHED', 'SUPERSEDED', 'TAKEN_DOWN'));
update content_comment
set settled = 'ENDED', resolved_at = current_timestamp
where resolved_at is null and pointer <> ''
  and revision_id in (select id from content_revision where state in ('REJECTED', 'WITHDRAWN'));

-- Whether the reviewer has read what was worth a look.
alter table moderation_draft add column hints_read boolean default false not null;
