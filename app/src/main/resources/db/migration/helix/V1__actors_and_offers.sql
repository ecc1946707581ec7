-- The name of an actor is identity's; here is what the helix knows of it.
create table helix.actor (
    id            uuid primary key references identity.organisation,
    helix         text        not null check (helix in ('A', 'B', 'C', 'G', 'M', 'T')),
    kind          text        not null,
    district      text        not null,
    note          text        not null check (length(note) <= 1000),
    demo          boolean     not null,
    registered_at timestamptz not null,
    registered_by uuid
);

create index actor_by_helix on helix.actor (helix, id);
create index actor_by_district on helix.actor (district text_pattern_ops);
comment on column helix.actor.district is 'code of a district or of a wider region; empty where nobody said';

create table helix.offer (
    id           uuid primary key,
    actor_id     uuid        not null references helix.actor,
    helix        text        not null,
    role         text        not null,
    title        text        not null check (length(title) between 1 and 120),
    barriers     text[]      not null,
    rungs        text[]      not null,
    sectors      text[]      not null,
    sizes        text[]      not null,
    districts    text[]      not null,
    languages    text[]      not null,
    mode         text        not null check (mode in ('place', 'online')),
    capacity     int         not null check (capacity between 1 and 100000),
    from_day     date        not null,
    until_day    date        not null,
    cost_idr     bigint      not null check (cost_idr >= 0),
    payer        text        not null check (length(payer) <= 60),
    cell         text,
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    check (until_day >= from_day),
    check (left(role, 1) = helix)
);

create index offer_by_actor on helix.offer (actor_id);
create index offer_by_end on helix.offer (until_day);
create index offer_by_barrier on helix.offer using gin (barriers);

-- Who made and changed an offer, and when; only added to
create table helix.offer_change (
    number   bigint generated always as identity primary key,
    offer_id uuid        not null references helix.offer,
    verb     text        not null check (verb in ('made', 'changed', 'withdrawn')),
    at       timestamptz not null,
    by       uuid
);

create index offer_change_by_offer on helix.offer_change (offer_id, number);

create view facts.actor as
    select id, helix, kind, district, demo
      from helix.actor;

create view facts.offer as
    select id,
           actor_id,
           helix,
           role,
           title,
           barriers,
           rungs,
           sectors,
           sizes,
           districts,
           languages,
           mode,
           capacity,
           from_day,
           until_day,
           cost_idr,
           payer,
           cell,
           withdrawn_at is null as open
      from helix.offer;
comment on column facts.offer.open is 'not withdrawn; whether the day lies within from_day and until_day is the reader''s question, since a view knows no clock';
