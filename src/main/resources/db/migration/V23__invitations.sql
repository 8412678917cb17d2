-- When somebody was here last; null for who has not signed in since this column came.
alter table account add column last_sign_in timestamp with time zone;

-- An invitation is a mailed link that knows what the account will be: its id, so that the trail can speak of it before
-- there is one, its roles and its languages, separated by blanks.
alter table account_token add column account_id uuid;
alter table account_token add column roles varchar(200);
alter table account_token add column translates varchar(400);
