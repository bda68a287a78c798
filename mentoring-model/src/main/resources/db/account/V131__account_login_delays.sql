create table login_delay (
    id bigint not null primary key,
    subject char(64) not null,
    device char(64) not null,
    failures integer not null,
    next_try_at timestamp not null,
    used_at timestamp not null,
    constraint login_delay_once unique (subject, device)
);
create index login_delay_used on login_delay (used_at);

create table login_record (
    id bigint not null primary key,
    account_id bigint not null,
    happened_at timestamp not null,
    succeeded boolean not null,
    known_device boolean not null,
    session_epoch integer,
    last_seen_at timestamp,
    ended_at timestamp
);
create index login_record_account on login_record (account_id, happened_at desc, id desc);
create index login_record_seen on login_record (last_seen_at);

alter table account add column notices_seen_at timestamp;
