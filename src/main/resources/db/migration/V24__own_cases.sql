-- What waits in the cases that a person submitted.
create index workflow_case_submitter on workflow_case (submitter);
