create table login_job (
    id bigint not null primary key references job,
    anew boolean not null,
    sheet_shown_at timestamp
);
create table login_issue (
    id bigint not null primary key,
    job_id bigint not null references login_job,
    person_id bigint not null references person,
    place_no integer not null,
    state varchar(24) not null,
    account_id bigint references account,
    reason varchar(100),
    constraint login_issue_once unique (job_id, person_id)
);
create index login_issue_place on login_issue (job_id, place_no);
create index login_issue_person on login_issue (person_id);
