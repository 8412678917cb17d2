-- Who looks after an entry. Stated here, never derived from who wrote its newest revision.
create table content_maintainer (
    entry_id uuid not null references content_entry,
    account_id uuid not null references account,
    since timestamp with time zone not null,
    primary key (entry_id, account_id)
);
create index content_maintainer_account on content_maintainer (account_id);

-- Until now only its author went on with an entry before it was published, so that the author of its first revision is
-- that of its first published one, too.
insert into content_maintainer (entry_id, account_id, since)
select r.entry_id, r.author_id, r.created_at
from content_revision r
join account a on a.id = r.author_id
where r.number = (select min(f.number) from content_revision f where f.entry_id = r.entry_id);
