-- Addresses that entries had before; they lead to where the entry is now, and no other entry is given them.
create table content_former_slug (
    kind varchar(20) not null,
    slug varchar(80) not null,
    entry_id uuid not null references content_entry,
    primary key (kind, slug)
);
create index content_former_slug_entry on content_former_slug (entry_id);

-- By which rule stored search texts were folded; SQL cannot, so that the application does it at its next start.
create table folding (
    rule varchar(60) not null
);
insert into folding (rule) values ('accents only');
