-- Declarations and their collective actions. Localized texts are JSON, as in contents.
create table declaration (
    id uuid primary key,
    code varchar(80) not null,
    name text not null,
    event text not null,
    adopted_on date not null,
    constraint declaration_code unique (code)
);

create table collective_action (
    id uuid primary key,
    declaration_id uuid not null references declaration,
    -- What the public address and action proposals call it.
    number integer not null,
    theme varchar(60) not null,
    title text not null,
    summary text not null,
    description text not null,
    status varchar(20) not null,
    steward_id uuid,
    start_day date,
    end_day date,
    policy_areas varchar(500) not null,
    version bigint not null,
    updated_at timestamp with time zone not null,
    constraint collective_action_number unique (number)
);

-- Who takes part in what, as others published it before this platform; the name as we spell it.
create table historic_participation (
    id uuid primary key,
    action_id uuid not null references collective_action,
    party varchar(20) not null,
    name varchar(200) not null,
    country varchar(2),
    -- The source repeats another action's list here, probably by mistake: shown apart, and not counted.
    doubtful boolean not null,
    source varchar(120) not null,
    constraint historic_participation_once unique (action_id, party, name)
);
