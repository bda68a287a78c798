create sequence entity_id start with 1000 increment by 50;

create table audit_record (
    id           bigint       not null primary key,
    happened_at  timestamp    not null,
    account_id   bigint,
    actor_name   varchar(200) not null,
    school_id    bigint,
    subject_kind varchar(30)  not null,
    subject_id   bigint       not null,
    person_id    bigint,
    action       varchar(60)  not null,
    reason       varchar(1000),
    restricted   boolean      not null
);
create index audit_school on audit_record (school_id, happened_at desc, id desc);
create index audit_subject on audit_record (subject_kind, subject_id, happened_at);
create index audit_person on audit_record (person_id, happened_at);

create table audit_detail (
    id          bigint not null primary key,
    audit_id    bigint not null references audit_record,
    person_id   bigint,
    before_json ${clob},
    after_json  ${clob}
);
create index audit_detail_record on audit_detail (audit_id);

create table stored_file (
    id         bigint       not null primary key,
    school_id  bigint       not null,
    name       varchar(255) not null,
    media_type varchar(100) not null,
    size_bytes bigint       not null,
    sha256     char(64)     not null,
    created_at timestamp    not null,
    created_by bigint
);
create table stored_file_content (
    file_id bigint not null primary key references stored_file,
    content ${blob} not null
);

create table installation_mark (
    name  varchar(40)  not null primary key,
    mark  varchar(200) not null
);
