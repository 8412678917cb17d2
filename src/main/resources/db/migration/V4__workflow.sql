-- The cases: what each running process is about. Titles are typed by people, so they stay out of the engine.
create table workflow_case (
    id           uuid primary key,
    process      varchar(100)             not null,
    title        text                     not null,
    kind         varchar(40)              not null,
    languages    varchar(1000)            not null,
    countries    varchar(1000)            not null,
    submitter    uuid                     not null,
    started_at   timestamp with time zone not null,
    ended_at     timestamp with time zone
);

-- The words of the titles, folded and in hexadecimal, so that every collation sorts them alike and prefixes stay prefixes.
create table workflow_case_word (
    case_id uuid         not null references workflow_case (id),
    word    varchar(120) not null,
    primary key (case_id, word)
);

create index workflow_case_word_by_word on workflow_case_word (word, case_id);

-- The work items, open and closed; the id is the engine's task id. Sets are words separated by blanks.
create table work_item (
    id              uuid primary key,
    case_id         uuid                     not null references workflow_case (id),
    definition      varchar(120)             not null,
    process         varchar(100)             not null,
    step            varchar(100)             not null,
    screen          varchar(100)             not null,
    candidate_roles varchar(200)             not null,
    candidate_users varchar(2000)            not null,
    language        varchar(40),
    assignee        uuid,
    outcomes        varchar(1000)            not null,
    priority        integer                  not null,
    created_at      timestamp with time zone not null,
    due             timestamp with time zone,
    closed_at       timestamp with time zone,
    outcome         varchar(100),
    closed_by       uuid
);

create index work_item_by_case on work_item (case_id, created_at);

-- Who sees which open item, once per scope: a role, a role and a language, a person. One index for each way of looking.
-- No due date is the end of time; urgency is the priority turned round, so that every order is ascending.
create table work_item_listing (
    scope      varchar(80)              not null,
    item_id    uuid                     not null,
    case_id    uuid                     not null,
    step       varchar(100)             not null,
    kind       varchar(40)              not null,
    claimed    boolean                  not null,
    urgency    integer                  not null,
    due        timestamp with time zone not null,
    created_at timestamp with time zone not null,
    primary key (item_id, scope)
);

create index work_item_listing_by_due on work_item_listing (scope, due, item_id);
create index work_item_listing_by_age on work_item_listing (scope, created_at, item_id);
create index work_item_listing_by_urgency on work_item_listing (scope, urgency, due, item_id);
create index work_item_listing_by_step on work_item_listing (scope, step, due, item_id);
create index work_item_listing_by_kind on work_item_listing (scope, kind, due, item_id);
create index work_item_listing_by_case on work_item_listing (case_id, scope);
