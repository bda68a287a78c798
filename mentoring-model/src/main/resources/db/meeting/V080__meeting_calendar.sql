create table meeting (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    school_id bigint not null,
    school_year smallint not null,
    pair_id bigint not null references mentoring_pair,
    starts_at timestamp not null,
    ends_at timestamp not null,
    held_on date,
    stage varchar(24) not null,
    mode varchar(24) not null,
    grouping varchar(24) not null,
    kind varchar(24) not null,
    topic varchar(300) not null,
    place varchar(200),
    state varchar(24) not null,
    cancel_reason varchar(300),
    previous_start timestamp,
    recorded boolean not null,
    constraint meeting_programme foreign key (school_id, school_year) references mentoring_programme (school_id, school_year)
);
create index meeting_school on meeting (school_id, starts_at, ends_at);
create index meeting_pair on meeting (pair_id, starts_at);
create index meeting_stage on meeting (school_id, school_year, stage, held_on, pair_id);
create index meeting_schools on meeting (school_year, state, school_id, ends_at);

create table meeting_attendance (
    meeting_id bigint not null references meeting,
    participation_id bigint not null references participation,
    present boolean not null,
    primary key (meeting_id, participation_id)
);
create table meeting_line (
    meeting_id bigint not null references meeting,
    line_id bigint not null references plan_line,
    primary key (meeting_id, line_id)
);

create table pair_activity (
    pair_id bigint not null primary key,
    school_id bigint not null,
    school_year smallint not null,
    last_held_on date,
    next_planned_on date,
    held_count integer not null,
    unsigned_count integer not null,
    signed_minutes integer not null
);
create index activity_silent on pair_activity (school_id, school_year, last_held_on);
create index activity_schools on pair_activity (school_year, school_id, last_held_on, held_count);
