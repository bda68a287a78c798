create table programme_step (
    id bigint not null primary key,
    programme_id bigint not null references mentoring_programme,
    state varchar(24) not null,
    made_on date not null,
    made_by varchar(310) not null,
    note varchar(1000)
);
create index programme_step_programme on programme_step (programme_id, id);
