-- The owner's identity number of a row that waits: sealed, and gone as soon as somebody says which enterprise it is
alter table intake.probable_duplicate add column nik bytea;
-- Which enterprise a decided row told of: a later file may tell more of it
alter table intake.probable_duplicate add column enterprise_id uuid references sme.enterprise;
update intake.probable_duplicate set enterprise_id = known_id where state = 'same';
