create table account (
    id uuid not null primary key,
    version bigint not null,
    name varchar(120) not null,
    email varchar(254) not null,
    -- the address in lower case: what sign-in and uniqueness go by
    email_key varchar(254) not null,
    password_hash varchar(255) not null,
    language varchar(35) not null,
    enabled boolean not null,
    created_at timestamp with time zone not null,
    constraint account_email_unique unique (email_key)
);

create table account_role (
    account_id uuid not null,
    role varchar(20) not null,
    primary key (account_id, role),
    constraint account_role_account foreign key (account_id) references account (id)
);
create index account_role_role on account_role (role);

create table account_language (
    account_id uuid not null,
    language varchar(35) not null,
    primary key (account_id, language),
    constraint account_language_account foreign key (account_id) references account (id)
);

-- Links sent by mail. The token itself is in the mail only; here is its SHA-256.
create table account_token (
    token_hash varchar(64) not null primary key,
    purpose varchar(20) not null,
    email_key varchar(254) not null,
    email varchar(254) not null,
    name varchar(120),
    language varchar(35) not null,
    created_at timestamp with time zone not null,
    expires_at timestamp with time zone not null
);
create index account_token_email on account_token (email_key, purpose, created_at);
