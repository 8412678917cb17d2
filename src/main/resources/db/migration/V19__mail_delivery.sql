-- What a mail program joins: mails about one case have one thread. The language the mail is in; what kind of news it is,
-- where its reader may end that; and what went wrong, by a code, beside what the mail server said.
alter table mail add column thread varchar(120);
alter table mail add column language varchar(35);
alter table mail add column topic varchar(40);
alter table mail add column problem varchar(20);

-- Who may end a kind of news by the link in each such mail, and who did. The token stands in those mails only.
create table mail_subscription (
    recipient varchar(320) not null,
    topic varchar(40) not null,
    token varchar(64) not null,
    ended_at timestamp with time zone,
    primary key (recipient, topic),
    constraint mail_subscription_token unique (token)
);
