create table journal_entry (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    school_id bigint not null,
    school_year smallint not null,
    pair_id bigint not null references mentoring_pair,
    meeting_id bigint references meeting,
    revision smallint not null,
    corrects_id bigint references journal_entry,
    meeting_date date not null,
    month_key integer not null,
    minutes integer not null,
    mode varchar(24) not null,
    grouping varchar(24) not null,
    kind varchar(24) not null,
    topic varchar(300),
    content varchar(4000),
    result varchar(2000),
    state varchar(24) not null,
    signer_account_id bigint,
    signer_person_id bigint,
    signer_name varchar(310),
    signed_at timestamp,
    chain_no integer,
    previous_digest char(64),
    digest char(64),
    digest_form smallint not null,
    client_key varchar(36) not null,
    constraint entry_programme foreign key (school_id, school_year) references mentoring_programme (school_id, school_year),
    constraint entry_meeting unique (meeting_id, revision),
    constraint entry_chain unique (pair_id, chain_no),
    constraint entry_client unique (client_key)
);
create index entry_pair on journal_entry (pair_id, meeting_date desc, id desc);
create index entry_hours on journal_entry (school_id, month_key, signer_person_id, minutes);
create index entry_months on journal_entry (month_key, school_id, minutes);

create table journal_chain (
    pair_id bigint not null primary key,
    version integer not null,
    last_no integer not null,
    last_digest char(64) not null,
    closed_on date
);
