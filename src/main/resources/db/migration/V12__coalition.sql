-- Who speaks for an organisation: confirmed once, by moderation or by somebody who was confirmed before.
create table organisation_speaker (
    id uuid primary key,
    -- "entry:" and the id of the organisation's entry, or "name:" and its name without case, accents and blanks.
    organisation varchar(220) not null,
    name varchar(200) not null,
    account_id uuid not null,
    confirmed_by uuid not null,
    confirmed_at timestamp with time zone not null,
    constraint organisation_speaker_once unique (organisation, account_id)
);
create index organisation_speaker_account on organisation_speaker (account_id);

-- An organisation's request to take part in a collective action; the id is its case's.
create table coalition_join (
    id uuid primary key,
    action_id uuid not null references collective_action,
    organisation varchar(220) not null,
    name varchar(200) not null,
    entry_id uuid references content_entry,
    country varchar(2),
    account_id uuid not null,
    message text not null,
    state varchar(20) not null,
    answer text not null,
    asked_at timestamp with time zone not null,
    answered_at timestamp with time zone
);
create index coalition_join_action on coalition_join (action_id, state);
create index coalition_join_account on coalition_join (account_id, asked_at);

-- What was reported on a milestone of a published proposal, newest last.
create table milestone_report (
    id uuid primary key,
    entry_id uuid not null references content_entry,
    milestone varchar(40) not null,
    status varchar(20) not null,
    text varchar(2000) not null,
    link varchar(2000) not null,
    reported_on date not null,
    account_id uuid not null,
    created_at timestamp with time zone not null
);
create index milestone_report_entry on milestone_report (entry_id, created_at);

-- Reminders that were sent, so that each is sent once.
create table follow_up_reminder (
    code varchar(200) primary key,
    sent_at timestamp with time zone not null
);

-- Pairs that were proposed to both sides: one seeks what the other offers.
create table coalition_match (
    seeker_id uuid not null references content_entry,
    offerer_id uuid not null references content_entry,
    type varchar(20) not null,
    found_at timestamp with time zone not null,
    primary key (seeker_id, offerer_id, type)
);

-- Letters to those who speak for a contribution; nobody's address is in them.
create table conversation (
    id uuid primary key,
    entry_id uuid not null references content_entry,
    account_id uuid not null,
    opened_at timestamp with time zone not null,
    constraint conversation_once unique (entry_id, account_id)
);
create index conversation_account on conversation (account_id);
create table conversation_letter (
    id uuid primary key,
    conversation_id uuid not null references conversation,
    account_id uuid not null,
    text varchar(4000) not null,
    sent_at timestamp with time zone not null
);
create index conversation_letter_order on conversation_letter (conversation_id, sent_at);
