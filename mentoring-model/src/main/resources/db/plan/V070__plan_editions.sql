create table individual_plan (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    school_id bigint not null,
    school_year smallint not null,
    pair_id bigint not null references mentoring_pair,
    phase varchar(24) not null,
    done_weight integer not null,
    total_weight integer not null,
    completed_on date,
    completed_by bigint,
    constraint plan_programme foreign key (school_id, school_year) references mentoring_programme (school_id, school_year),
    constraint plan_pair unique (pair_id)
);
create index plan_phase on individual_plan (school_id, school_year, phase);
create index plan_schools on individual_plan (school_year, school_id, phase, done_weight, total_weight);

create table plan_line (
    id bigint not null primary key, version integer not null,
    plan_id bigint not null references individual_plan,
    line_no integer not null,
    done_on date,
    done_by bigint,
    done_reason varchar(500),
    evidence_text varchar(1000),
    evidence_link varchar(500),
    evidence_file_id bigint references stored_file
);
create index line_done on plan_line (plan_id, done_on);

create table plan_edition (
    id bigint not null primary key, version integer not null,
    plan_id bigint not null references individual_plan,
    edition_no integer not null,
    state varchar(24) not null,
    goal varchar(2000),
    goal_version integer not null,
    goal_by bigint,
    base_edition_id bigint references plan_edition,
    submitted_at timestamp,
    submitted_for_mentor boolean not null,
    approval_order_id bigint references school_order,
    effective_on date,
    header_json ${clob},
    open_marker bigint,
    constraint edition_number unique (plan_id, edition_no),
    constraint edition_open unique (open_marker)
);
create index edition_queue on plan_edition (state, submitted_at, id);
create index edition_order on plan_edition (approval_order_id);

create table plan_row (
    id bigint not null primary key, version integer not null,
    edition_id bigint not null references plan_edition,
    line_id bigint not null references plan_line,
    place_no integer not null,
    competence varchar(500),
    content varchar(2000),
    due_from date,
    due_to date,
    due_text varchar(100),
    mode varchar(24),
    result varchar(1000),
    weight smallint not null,
    text_version integer not null,
    changed_at timestamp not null,
    changed_by bigint,
    constraint row_line unique (edition_id, line_id)
);

create table plan_step (
    id bigint not null primary key,
    edition_id bigint not null references plan_edition,
    to_state varchar(24) not null,
    made_at timestamp not null,
    made_by bigint,
    actor_name varchar(310) not null,
    note varchar(1000)
);
create index step_edition on plan_step (edition_id, made_at);

create table plan_remark (
    id bigint not null primary key,
    edition_id bigint not null references plan_edition,
    line_id bigint references plan_line,
    made_at timestamp not null,
    made_by bigint,
    actor_name varchar(310) not null,
    text varchar(1000) not null,
    answer varchar(1000),
    resolved_at timestamp
);
create index remark_edition on plan_remark (edition_id);
