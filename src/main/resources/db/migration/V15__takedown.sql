-- Published entries that are taken down: the revision that readers saw stays known, so that it can be shown again.
alter table content_entry add column taken_down_revision uuid;

-- Why an entry is, was or shall be taken down, who said so, and what readers are told (a localized text). Of one entry
-- at most one row is waiting or in force.
create table content_takedown (
    id uuid primary key,
    entry_id uuid not null references content_entry,
    reason varchar(20) not null,
    text text not null,
    merged_into uuid references content_entry,
    state varchar(20) not null,
    asked_by uuid not null,
    asked_at timestamp with time zone not null,
    confirmed_by uuid,
    in_force_at timestamp with time zone,
    ended_by uuid,
    ended_at timestamp with time zone,
    version bigint not null
);
create index content_takedown_entry on content_takedown (entry_id, asked_at);
create index content_takedown_state on content_takedown (state, asked_at);

-- What stands at the public address of an entry that was taken down. None of its content is here but the title.
create table catalogue_tombstone (
    entry_id uuid primary key,
    kind varchar(20) not null,
    slug varchar(80) not null,
    title varchar(500) not null,
    reason varchar(20) not null,
    text text not null,
    merged_into uuid,
    published_at timestamp with time zone not null,
    removed_at timestamp with time zone not null,
    constraint catalogue_tombstone_slug unique (kind, slug)
);
