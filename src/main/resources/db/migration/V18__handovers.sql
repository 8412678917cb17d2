-- Who lost a work item, to whom, and why; by whom is null when nobody decided it: the right to it was lost.
create table work_item_handover (
    id          uuid primary key,
    item_id     uuid                     not null references work_item (id),
    happened_at timestamp with time zone not null,
    former      uuid,
    present     uuid,
    decided_by  uuid,
    reason      varchar(500)             not null
);

create index work_item_handover_by_item on work_item_handover (item_id, happened_at);
