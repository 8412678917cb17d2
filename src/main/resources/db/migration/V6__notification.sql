-- Mails on their way: written in a transaction, sent after it, kept until they have left.
create table mail (
    id uuid not null primary key,
    occasion varchar(200) not null,
    recipient varchar(320) not null,
    subject varchar(300) not null,
    body text not null,
    state varchar(10) not null,
    attempts integer not null,
    last_error varchar(500),
    created_at timestamp with time zone not null,
    next_attempt_at timestamp with time zone,
    sent_at timestamp with time zone,
    constraint mail_once unique (occasion, recipient)
);

create index mail_waiting on mail (state, next_attempt_at);
create index mail_by_time on mail (created_at desc, id);
