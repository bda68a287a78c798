create table job (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    kind varchar(24) not null,
    school_id bigint not null,
    school_year smallint not null,
    title varchar(255) not null,
    asked_by bigint,
    state varchar(24) not null,
    done_count integer not null,
    total_count integer not null,
    failure varchar(500),
    node varchar(300),
    seen_at timestamp,
    constraint job_programme foreign key (school_id, school_year) references mentoring_programme (school_id, school_year)
);
create index job_newest on job (school_id, id);
create index job_state on job (state);

insert into job (id, version, created_at, changed_at, changed_by, kind, school_id, school_year, title, asked_by, state, done_count,
        total_count, failure, node, seen_at)
    select id, version, created_at, changed_at, changed_by, 'IMPORT', school_id, school_year, file_name, changed_by,
        case state when 'UPLOADED' then 'QUEUED' when 'CHECKING' then 'RUNNING' when 'CHECKED' then 'WAITING'
            when 'CONFIRMING' then 'RUNNING' when 'FAILED' then case failure when 'exchange.failure.restart' then 'INTERRUPTED'
            else 'FAILED' end else state end,
        rows_done, rows_total, failure, node, seen_at
    from import_job;

alter table import_job add column step varchar(24) not null default 'CHECK';
update import_job set step = 'SAVE' where state in ('CONFIRMING', 'DONE');
alter table import_job alter column step drop default;
alter table import_job drop constraint import_programme;
alter table import_job drop column version;
alter table import_job drop column created_at;
alter table import_job drop column changed_at;
alter table import_job drop column changed_by;
alter table import_job drop column school_id;
alter table import_job drop column school_year;
alter table import_job drop column file_name;
alter table import_job drop column state;
alter table import_job drop column rows_total;
alter table import_job drop column rows_done;
alter table import_job drop column failure;
alter table import_job drop column node;
alter table import_job drop column seen_at;
alter table import_job add constraint import_is_job foreign key (id) references job;
