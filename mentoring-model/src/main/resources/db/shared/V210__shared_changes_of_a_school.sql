-- How often a school has changed since a day is counted at nearly each page; reads that leave a trace are no changes.
create index audit_changes on audit_record (school_id, restricted, happened_at);
