-- What is published, written when it is. Nothing unpublished is in these tables; a link names its ends by id alone and
-- shows only where both are.
create table catalogue_entry (
    entry_id uuid primary key,
    kind varchar(20) not null,
    slug varchar(80) not null,
    sort_title varchar(500) not null,
    search_text text not null,
    content text not null,
    published_at timestamp with time zone not null,
    updated_at timestamp with time zone not null,
    constraint catalogue_entry_slug unique (kind, slug)
);

create index catalogue_entry_title on catalogue_entry (kind, sort_title, entry_id);
create index catalogue_entry_latest on catalogue_entry (kind, published_at, entry_id);

create table catalogue_category (
    entry_id uuid not null references catalogue_entry on delete cascade,
    category varchar(60) not null,
    primary key (entry_id, category)
);

create index catalogue_category_entries on catalogue_category (category, entry_id);

create table catalogue_link (
    source_id uuid not null references catalogue_entry on delete cascade,
    target_id uuid not null,
    primary key (source_id, target_id)
);

create index catalogue_link_target on catalogue_link (target_id, source_id);
