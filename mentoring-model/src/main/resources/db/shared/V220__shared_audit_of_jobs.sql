-- What a job reads for somebody is one act of his, not as many as there are documents.
alter table audit_record add column in_job boolean default false not null;
