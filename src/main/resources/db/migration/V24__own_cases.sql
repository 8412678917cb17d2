-- What waits in the cases that a person submitted.
create index workflow_case_submitter on workflow_case (submitter);

-- Limits count letters as people see them; a letter outside the basic plane takes two places in H2.
alter table milestone_report alter column text set data type varchar(4000);
alter table work_item_handover alter column reason set data type varchar(1000);
