create table school_class (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    school_id bigint not null,
    school_year smallint not null,
    name varchar(10) not null,
    grade smallint not null,
    headcount smallint,
    constraint class_programme foreign key (school_id, school_year) references mentoring_programme (school_id, school_year),
    constraint class_name unique (school_id, school_year, name)
);

create table person (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    school_id bigint not null references school,
    last_name varchar(100) not null,
    first_name varchar(100) not null,
    middle_name varchar(100),
    birth_date date,
    phone varchar(40),
    email varchar(200),
    search_name varchar(310) ${binary} not null,
    sort_name varchar(310) ${binary} not null,
    erased_on date
);
create index person_sorted on person (school_id, sort_name, id);
create index person_sorted_back on person (school_id, sort_name desc, id desc);
create index person_searched on person (school_id, search_name);
create index person_all_sorted on person (sort_name, id);

create table affiliation (
    id bigint not null primary key,
    person_id bigint not null references person,
    category varchar(24) not null,
    since_on date not null,
    until_on date,
    end_reason varchar(300),
    school_class_id bigint references school_class,
    partner_id bigint references partner_organisation,
    workplace varchar(200),
    post varchar(120),
    study_year smallint,
    teaching_since date
);
create index affiliation_person on affiliation (person_id);
create index affiliation_class on affiliation (school_class_id, person_id);

create table legal_representative (
    id bigint not null primary key,
    person_id bigint not null references person,
    full_name varchar(310) not null,
    relation varchar(60) not null,
    phone varchar(40),
    email varchar(200)
);
create index representative_person on legal_representative (person_id);

create table participation (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    school_id bigint not null,
    school_year smallint not null,
    person_id bigint not null references person,
    role varchar(24) not null,
    category varchar(24) not null,
    state varchar(24) not null,
    entered_on date not null,
    decided_on date,
    admitted_on date,
    left_on date,
    left_reason varchar(300),
    capacity smallint,
    availability integer not null,
    minutes_per_week smallint,
    delivery_wish varchar(24),
    request varchar(1000),
    achievements varchar(1000),
    constraint participation_programme foreign key (school_id, school_year) references mentoring_programme (school_id, school_year),
    constraint participation_once unique (person_id, school_year, role)
);
create index participation_state on participation (school_id, school_year, role, state);

create table participation_form (
    id bigint not null primary key,
    participation_id bigint not null references participation,
    form_id bigint not null references mentoring_form,
    role_model_id bigint references role_model,
    constraint participation_form_once unique (participation_id, form_id)
);
create table participation_topic (
    id bigint not null primary key,
    participation_id bigint not null references participation,
    kind varchar(24) not null,
    text varchar(200) not null,
    place_no integer not null
);
create index topic_participation on participation_topic (participation_id);
