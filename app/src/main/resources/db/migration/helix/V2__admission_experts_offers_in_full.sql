-- Who registers an actor says who it is in it; a coordinator of the region confirms, asks back or refuses
alter table helix.actor
    add column state   text not null default 'confirmed' check (state in ('waiting', 'asked', 'confirmed', 'refused')),
    add column contact text not null default '' check (length(contact) <= 120),
    add column claim   text not null default '' check (length(claim) <= 120);
comment on column helix.actor.contact is 'for who is signed in';
comment on column helix.actor.claim is 'who the registering person is in the actor; for the coordinator';
create index actor_by_registrant on helix.actor (registered_by, registered_at);
create index actor_waiting on helix.actor (registered_at) where state <> 'confirmed';

-- Only added to
create table helix.actor_change (
    number   bigint generated always as identity primary key,
    actor_id uuid        not null references helix.actor,
    verb     text        not null check (verb in ('proposed', 'changed', 'asked', 'confirmed', 'refused')),
    note     text        not null default '' check (length(note) <= 1000),
    at       timestamptz not null,
    by       uuid
);
create index actor_change_by_actor on helix.actor_change (actor_id, number);

-- A person who acts under an actor, with fields and languages
create table helix.expert (
    id         uuid primary key,
    actor_id   uuid        not null references helix.actor,
    name       text        not null check (length(name) between 1 and 120),
    fields     text[]      not null,
    languages  text[]      not null,
    note       text        not null check (length(note) <= 300),
    added_at   timestamptz not null,
    added_by   uuid,
    removed_at timestamptz,
    removed_by uuid
);
create index expert_by_actor on helix.expert (actor_id);
comment on column helix.expert.fields is 'codes of fields of study';

alter table helix.offer
    add column topics text[] not null default '{}',
    add column field  text,
    add column venue  text   not null default '' check (length(venue) <= 120),
    add column dates  date[] not null default '{}';
comment on column helix.offer.field is 'code of the field of study behind an academic offer';
create index offer_by_field on helix.offer (field) where field is not null;
create index offer_in_order on helix.offer (until_day, id) where withdrawn_at is null;

-- Its actor was asked to renew an offer that is about to end: once for each last day
create table helix.renewal_notice (
    offer_id  uuid        not null references helix.offer,
    until_day date        not null,
    told_at   timestamptz not null,
    primary key (offer_id, until_day)
);

create or replace view facts.actor as
    select id, helix, kind, district, demo, state = 'confirmed' as confirmed
      from helix.actor;

create or replace view facts.offer as
    select offer.id,
           offer.actor_id,
           offer.helix,
           offer.role,
           offer.title,
           offer.barriers,
           offer.rungs,
           offer.sectors,
           offer.sizes,
           offer.districts,
           offer.languages,
           offer.mode,
           offer.capacity,
           offer.from_day,
           offer.until_day,
           offer.cost_idr,
           offer.payer,
           offer.cell,
           offer.withdrawn_at is null and actor.state = 'confirmed' as open,
           offer.venue,
           offer.dates,
           offer.topics,
           offer.field,
           actor.state = 'confirmed' as confirmed
      from helix.offer
      join helix.actor on actor.id = offer.actor_id;
comment on column facts.offer.open is 'not withdrawn, and of a confirmed actor; whether the day lies within from_day and until_day is the reader''s question, since a view knows no clock';
