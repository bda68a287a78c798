create table roadmap (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    school_id bigint not null,
    school_year smallint not null,
    template_no integer not null,
    state varchar(24) not null,
    approval_order_id bigint references school_order,
    approved_on date,
    closed_on date,
    returned_note varchar(1000),
    constraint roadmap_programme foreign key (school_id, school_year) references mentoring_programme (school_id, school_year),
    constraint roadmap_once unique (school_id, school_year)
);

create table roadmap_parameter (
    roadmap_id bigint not null references roadmap,
    name varchar(60) not null,
    setting varchar(500) not null,
    primary key (roadmap_id, name)
);

create table roadmap_item (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    roadmap_id bigint not null references roadmap,
    item_key varchar(60) not null,
    section_no integer not null,
    place_no integer not null,
    term_kind varchar(24) not null,
    term_from date,
    term_to date,
    responsible_person_id bigint references person,
    responsible_name varchar(310),
    confirmed_on date,
    confirmed_by bigint,
    confirmed_name varchar(310),
    confirmed_for varchar(310),
    note varchar(1000),
    constraint item_once unique (roadmap_id, item_key)
);
create index item_place on roadmap_item (roadmap_id, section_no, place_no);
create index item_responsible on roadmap_item (responsible_person_id);

create table roadmap_threshold (
    item_id bigint not null references roadmap_item,
    name varchar(60) not null,
    amount numeric(12, 2) not null,
    primary key (item_id, name)
);

create table roadmap_evidence (
    id bigint not null primary key,
    item_id bigint not null references roadmap_item,
    kind varchar(24) not null,
    title varchar(300) not null,
    url varchar(500),
    document_number varchar(60),
    document_date date,
    file_id bigint references stored_file,
    has_personal_data boolean not null,
    made_at timestamp not null,
    made_by bigint,
    actor_name varchar(310) not null
);
create index evidence_item on roadmap_evidence (item_id);

create table roadmap_term_change (
    id bigint not null primary key,
    item_id bigint not null references roadmap_item,
    changed_on date not null,
    old_from date,
    old_to date,
    new_to date not null,
    order_number varchar(30) not null,
    order_date date not null,
    reason varchar(1000),
    actor_name varchar(310) not null
);
create index term_change_item on roadmap_term_change (item_id, changed_on);
