-- A number that only this house knows: what is drawn by it can't be guessed from outside, and is drawn the same each time
create table house.salt (
    one   boolean primary key default true check (one),
    value uuid    not null
);
insert into house.salt (value) values (gen_random_uuid());

create view facts.salt as
    select value from house.salt;
