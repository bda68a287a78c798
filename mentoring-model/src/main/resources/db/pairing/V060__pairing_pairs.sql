create table pairing_proposal (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    school_id bigint not null,
    school_year smallint not null,
    goal varchar(24) not null,
    seed bigint not null,
    total bigint not null,
    certified_gap bigint not null,
    state varchar(24) not null,
    constraint proposal_programme foreign key (school_id, school_year) references mentoring_programme (school_id, school_year)
);

create table mentoring_pair (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    school_id bigint not null,
    school_year smallint not null,
    pair_no integer not null,
    kind varchar(24) not null,
    form_id bigint not null references mentoring_form,
    role_model_id bigint references role_model,
    direction varchar(300),
    state varchar(24) not null,
    starts_on date,
    planned_end_on date,
    ended_on date,
    end_reason varchar(40),
    end_note varchar(1000),
    notice_on date,
    state_before_end varchar(24),
    teacher_present boolean not null,
    assignment_order_id bigint references school_order,
    end_order_id bigint references school_order,
    previous_pair_id bigint references mentoring_pair,
    proposal_id bigint references pairing_proposal,
    constraint pair_programme foreign key (school_id, school_year) references mentoring_programme (school_id, school_year),
    constraint pair_number unique (school_id, school_year, pair_no)
);
create index pair_state on mentoring_pair (school_id, school_year, state);
create index pair_year on mentoring_pair (school_year, school_id, state, form_id);

create table pair_numbering (
    id bigint not null primary key,
    school_id bigint not null,
    school_year smallint not null,
    last_no integer not null,
    constraint pair_numbering_once unique (school_id, school_year)
);

create table pair_warning (
    id bigint not null primary key,
    pair_id bigint not null references mentoring_pair,
    rule_key varchar(60) not null,
    reason varchar(1000) not null,
    made_at timestamp not null,
    made_by bigint
);
create index pair_warning_pair on pair_warning (pair_id);

create table pair_member (
    id bigint not null primary key,
    pair_id bigint not null references mentoring_pair,
    participation_id bigint not null references participation,
    person_id bigint not null references person,
    role varchar(24) not null,
    joined_on date not null,
    left_on date,
    left_reason varchar(40),
    constraint member_once unique (pair_id, participation_id, joined_on)
);
create index member_participation on pair_member (participation_id, pair_id);
create index member_person on pair_member (person_id, pair_id);

create table proposed_pair (
    id bigint not null primary key,
    proposal_id bigint not null references pairing_proposal,
    mentor_participation_id bigint references participation,
    mentee_participation_id bigint references participation,
    form_id bigint references mentoring_form,
    score integer not null,
    decision varchar(24) not null,
    reasons varchar(4000) not null
);
create index proposed_proposal on proposed_pair (proposal_id);
