-- What the automatic check found in a revision, for those who review it. Replaced whenever the revision is submitted again.
create table finding (
    id uuid not null primary key,
    revision_id uuid not null,
    ordinal integer not null,
    concern varchar(40) not null,
    pointer varchar(200) not null,
    arguments text not null
);
create index finding_revision on finding (revision_id, ordinal);
