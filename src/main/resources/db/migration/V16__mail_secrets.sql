-- What administrators may read of a mail, apart from what its reader gets: links are masked, letters are not shown. The
-- whole text stays only as long as the mail waits to be delivered.
alter table mail add column shown text;
update mail set shown = case when occasion like 'requested:%' then '' else body end;
alter table mail alter column shown set not null;
update mail set body = '' where state in ('SENT', 'WRITTEN');
