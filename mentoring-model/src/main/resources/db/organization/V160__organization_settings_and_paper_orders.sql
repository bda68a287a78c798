alter table school add column teacher_presence_allowed boolean default true not null;
alter table school add column paper_orders_allowed boolean default false not null;

alter table school_order add column recorded_by varchar(310);
alter table school_order add column recorded_at timestamp;
alter table school_order add column noted_on date;
