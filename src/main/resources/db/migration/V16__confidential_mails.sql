-- What only its reader may see: links that open an account, letters. Such a text is kept until the mail has left, no longer.
alter table mail add column confidential boolean default false not null;
update mail set confidential = true where occasion like 'requested:%';
update mail set body = '' where confidential = true and state = 'WRITTEN';
