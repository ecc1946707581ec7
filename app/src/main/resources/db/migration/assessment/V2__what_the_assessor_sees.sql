-- Whoever looks at an answer says which value they see; only the same one verifies it.
alter table assessment.verification
    add column seen text check (seen in ('0', '1', '2', '3', '4', 'na'));
comment on column assessment.verification.seen is 'null in rows from before it was asked: these verified the answer as it was, and are no rating of their own';
