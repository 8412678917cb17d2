-- What a translator has typed for a work item and not handed over yet: a session that ends loses nothing.
create table translation_draft (
    id uuid not null primary key,
    work_item_id uuid not null,
    pointer varchar(200) not null,
    author_id uuid not null,
    text text not null,
    saved_at timestamp with time zone not null,
    constraint translation_draft_once unique (work_item_id, pointer)
);
