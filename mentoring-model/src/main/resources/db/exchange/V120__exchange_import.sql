create table import_job (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    school_id bigint not null,
    school_year smallint not null,
    file_name varchar(255) not null,
    file_id bigint references stored_file,
    state varchar(24) not null,
    rows_total integer not null,
    rows_done integer not null,
    rows_new integer not null,
    rows_known integer not null,
    rows_changed integer not null,
    rows_bad integer not null,
    contacts_left integer not null,
    error_count integer not null,
    new_classes varchar(1000),
    failure varchar(300),
    node varchar(300),
    seen_at timestamp,
    constraint import_programme foreign key (school_id, school_year) references mentoring_programme (school_id, school_year)
);
create table import_problem (
    id bigint not null primary key,
    job_id bigint not null references import_job,
    row_no integer not null,
    column_name varchar(100) not null,
    message_key varchar(100) not null,
    arguments varchar(500)
);
create index import_problem_job on import_problem (job_id, row_no, id);
