-- In which language a report is written; null in what was told before it was asked.
alter table milestone_report add column language varchar(35);
