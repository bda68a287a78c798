-- Since when a log-in name is at home in a browser: a password given anew is confirmed from one that was known before.
alter table login_delay add column known_since timestamp;
update login_delay set known_since = used_at;
alter table login_record add column known_since timestamp;
