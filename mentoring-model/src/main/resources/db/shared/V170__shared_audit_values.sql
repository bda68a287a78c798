-- A full name has up to 310 characters, and a grant's basis may name somebody.
alter table audit_record alter column actor_name set data type varchar(310);
alter table role_grant alter column basis set data type varchar(700);

-- Which fields were changed, by name; their values lie in audit_detail.
alter table audit_record add column fields varchar(1000);

-- Old and new values: a row for each person concerned, gone with the person while the record stays.
drop table audit_detail;
create table audit_detail (
    id           bigint  not null primary key,
    audit_id     bigint  not null references audit_record on delete cascade,
    person_id    bigint  references person on delete cascade,
    changes_json ${clob} not null
);
create index audit_detail_record on audit_detail (audit_id);
create index audit_detail_person on audit_detail (person_id);

create index audit_time on audit_record (happened_at desc, id desc);
create index audit_account on audit_record (account_id, happened_at desc, id desc);
