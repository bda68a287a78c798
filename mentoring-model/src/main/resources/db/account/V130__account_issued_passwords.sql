alter table account add column pupil boolean default false not null;
alter table account add column password_until date;

update account set pupil = true where exists (select 1 from role_grant g
    join affiliation a on a.person_id = g.person_id
    where g.account_id = account.id and a.category = 'PUPIL' and a.until_on is null);

create table password_reset (
    id bigint not null primary key,
    account_id bigint not null references account,
    reset_at timestamp not null,
    reset_by bigint,
    reset_by_name varchar(310) not null,
    confirmed_at timestamp
);
create index password_reset_account on password_reset (account_id, reset_at);
