-- One entry backs another: a use case a tool, a use case or a tool an action proposal.
create table content_attachment (
    entry_id uuid not null references content_entry,
    backing_id uuid not null references content_entry,
    attached_at timestamp with time zone not null,
    primary key (entry_id, backing_id)
);
insert into content_attachment (entry_id, backing_id, attached_at)
select tool_id, use_case_id, attached_at from content_use_case;
drop table content_use_case;
