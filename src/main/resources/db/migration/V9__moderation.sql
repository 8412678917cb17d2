-- What a moderator has typed into a decision and not sent yet: kept, so that a session may end meanwhile.
create table moderation_draft (
    id uuid not null primary key,
    work_item uuid not null,
    account uuid not null,
    outcome varchar(40),
    message text not null,
    duplicate_of uuid,
    remarks text not null,
    updated_at timestamp with time zone not null
);
create index moderation_draft_work_item on moderation_draft (work_item);
