-- Entries and their revisions. The same on H2 and PostgreSQL.

create table content_entry (
    id uuid primary key,
    kind varchar(20) not null,
    slug varchar(80),
    -- The revision that readers see, its title, and that title as it is searched.
    published_revision uuid,
    title varchar(500),
    search_title varchar(500),
    version bigint not null,
    created_at timestamp with time zone not null,
    constraint content_entry_slug unique (kind, slug)
);
create index content_entry_search on content_entry (kind, search_title);

create table content_revision (
    id uuid primary key,
    entry_id uuid not null references content_entry,
    kind varchar(20) not null,
    number integer not null,
    round integer not null,
    state varchar(20) not null,
    content text not null,
    title varchar(500) not null,
    author_id uuid not null,
    resume_at varchar(200),
    duplicate_of uuid references content_entry,
    version bigint not null,
    created_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    constraint content_revision_number unique (entry_id, number)
);
create index content_revision_author on content_revision (author_id, updated_at);

-- The content as it was at each submission, to show what changed since.
create table content_snapshot (
    revision_id uuid not null references content_revision,
    round integer not null,
    content text not null,
    submitted_at timestamp with time zone not null,
    primary key (revision_id, round)
);

create table content_comment (
    id uuid primary key,
    revision_id uuid not null references content_revision,
    pointer varchar(200) not null,
    round integer not null,
    author_id uuid not null,
    text text not null,
    created_at timestamp with time zone not null,
    resolved_at timestamp with time zone
);
create index content_comment_revision on content_comment (revision_id, created_at);

create table content_use_case (
    tool_id uuid not null references content_entry,
    use_case_id uuid not null references content_entry,
    attached_at timestamp with time zone not null,
    primary key (tool_id, use_case_id)
);

-- What likely duplicates are found by: words, beginnings, misspellings and addresses of submitted and published
-- revisions, looked up by equality only, so that an index answers whatever the database's collation.
create table content_term (
    kind varchar(20) not null,
    term varchar(120) not null,
    revision_id uuid not null references content_revision,
    primary key (kind, term, revision_id)
);
create index content_term_revision on content_term (revision_id);

-- Rows to lock while a free slug is looked for, chosen by the slug's hash.
create table content_slug_lock (bucket integer primary key);
insert into content_slug_lock (bucket) values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);
