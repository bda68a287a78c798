-- The language that the person chose for the interface; null is Russian.
alter table account add column language varchar(8);
