create table municipality (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    name varchar(300) not null,
    time_zone varchar(40) not null,
    coverage_rule varchar(24) not null
);

create table school (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    municipality_id bigint not null references municipality,
    kind varchar(24) not null,
    full_name varchar(500) not null,
    short_name varchar(120) not null,
    director_name varchar(310) not null,
    director_post varchar(120) not null,
    place varchar(200),
    address varchar(500),
    inn varchar(12),
    ogrn varchar(15),
    site varchar(200),
    small_school boolean not null,
    consent_age_rule varchar(30) not null,
    plan_endorser varchar(24) not null,
    active boolean not null
);
create index school_name on school (short_name, id);

create table mentoring_programme (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    school_id bigint not null references school,
    school_year smallint not null,
    state varchar(24) not null,
    starts_on date not null,
    ends_on date not null,
    closed_on date,
    constraint programme_once unique (school_id, school_year)
);

create table school_figures (
    id bigint not null primary key,
    school_id bigint not null,
    school_year smallint not null,
    as_of date not null,
    pupils integer not null,
    pupils_10_19 integer,
    pupils_15_19 integer,
    teaching_staff integer not null,
    early_career integer,
    recorded_at timestamp not null,
    recorded_by bigint,
    constraint figures_programme foreign key (school_id, school_year) references mentoring_programme (school_id, school_year)
);
create index figures_newest on school_figures (school_id, school_year, as_of, id);

create table mentoring_form (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    scope_id bigint not null,
    code varchar(40) not null,
    name varchar(200) not null,
    mentor_categories varchar(200) not null,
    mentee_categories varchar(200) not null,
    place_no integer not null,
    active boolean not null,
    constraint form_code unique (scope_id, code)
);
create table role_model (
    id bigint not null primary key,
    form_id bigint not null references mentoring_form,
    place_no integer not null,
    internal_name varchar(200) not null,
    display_name varchar(200) not null
);
create table catalogue_item (
    id bigint not null primary key,
    form_id bigint not null references mentoring_form,
    kind varchar(24) not null,
    place_no integer not null,
    text varchar(300) not null,
    school_id bigint
);
create index catalogue_form on catalogue_item (form_id, kind, place_no);

create table partner_organisation (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    school_id bigint not null references school,
    name varchar(300) not null,
    inn varchar(12),
    constraint partner_name unique (school_id, name)
);

create table school_order (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    school_id bigint not null,
    school_year smallint not null,
    kind varchar(24) not null,
    state varchar(24) not null,
    order_number varchar(30),
    order_date date,
    title varchar(500) not null,
    signer_name varchar(310),
    signer_post varchar(120),
    override_reason varchar(1000),
    constraint order_programme foreign key (school_id, school_year) references mentoring_programme (school_id, school_year),
    constraint order_number_once unique (school_id, order_number, order_date)
);
create index order_state on school_order (school_id, school_year, state);
