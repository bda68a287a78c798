alter table account add column search_name varchar(310) ${binary};
alter table account add column blocked_at timestamp;
alter table account add column blocked_by bigint;
alter table account add column blocked_by_name varchar(310);
alter table account add column blocked_by_role varchar(24);
alter table account add column block_reason varchar(300);
alter table role_grant add column granted_at timestamp;

update account set search_name = (select min(p.search_name) from role_grant g join person p on p.id = g.person_id
    where g.account_id = account.id);
update account set search_name = lower(display_name) where search_name is null;
create index account_searched on account (search_name, id);
