create table consent (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    school_id bigint not null references school,
    person_id bigint not null references person,
    school_year smallint,
    kind varchar(24) not null,
    signed_on date,
    pupil_signed boolean not null,
    representative_signed boolean not null,
    representative_id bigint references legal_representative,
    age_rule varchar(30),
    valid_from date,
    valid_to date,
    withdrawn_on date,
    withdrawn_by varchar(24),
    refused_on date,
    voided_at timestamp,
    void_reason varchar(300),
    document_number varchar(60),
    document_date date,
    issuer varchar(200),
    recipient varchar(500),
    recorded_by bigint,
    recorded_name varchar(310),
    about_person_id bigint references person
);
create index consent_validity on consent (person_id, kind, valid_to);
create index consent_school on consent (school_id, person_id, kind, signed_on, valid_to);
create index consent_ending on consent (school_id, valid_to);
