create table account (
    id bigint not null primary key, version integer not null,
    created_at timestamp not null, changed_at timestamp not null, changed_by bigint,
    login varchar(60) not null,
    password_hash varchar(300) not null,
    must_change boolean not null,
    display_name varchar(310) not null,
    state varchar(24) not null,
    session_epoch integer not null,
    last_login_at timestamp,
    constraint account_login unique (login)
);

create table role_grant (
    id bigint not null primary key,
    account_id bigint not null references account,
    role varchar(24) not null,
    scope_id bigint not null,
    school_id bigint references school,
    municipality_id bigint references municipality,
    person_id bigint references person,
    since_on date not null,
    until_on date,
    basis varchar(300) not null,
    granted_by bigint,
    constraint grant_once unique (account_id, role, scope_id, since_on),
    constraint grant_scope check (
        (role in ('ADMINISTRATOR', 'METHODOLOGIST') and municipality_id is not null and school_id is null)
        or (role not in ('ADMINISTRATOR', 'METHODOLOGIST') and school_id is not null and municipality_id is null))
);
create index grant_person on role_grant (person_id);
create index grant_school on role_grant (school_id, role);
