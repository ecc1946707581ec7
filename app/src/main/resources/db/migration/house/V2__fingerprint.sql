-- Which migrations were carried out last, in one number: where it is this build's, a start has nothing to look for.

create table house.fingerprint (
    one   boolean primary key default true check (one),
    value text not null
);
