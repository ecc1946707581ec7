-- People, the organisations that they belong to, and what they may do where

create table identity.person (
    id            uuid primary key,
    name          text        not null check (name <> ''),
    email         public.citext unique,
    phone         text unique check (phone ~ '^\+[1-9][0-9]{6,14}$'),
    password      text,
    language      text        not null check (language in ('id', 'en')),
    administrator boolean     not null default false,
    demo          boolean     not null default false,
    demo_caption  text,
    created       timestamptz not null,
    constraint person_can_be_reached check (demo or email is not null or phone is not null),
    constraint person_caption_is_for_demonstration check (demo or demo_caption is null)
);
comment on column identity.person.phone is 'E.164: a plus sign and digits only';
comment on column identity.person.password is 'hashed, with the name of the method; null: nobody can sign in by password';

create table identity.organisation (
    id          uuid primary key,
    name        text        not null check (name <> ''),
    kind        text        not null check (kind in ('enterprise', 'actor')),
    region_code text        not null,
    demo        boolean     not null default false,
    created     timestamptz not null
);
create index organisation_by_region on identity.organisation (region_code text_pattern_ops);

create table identity.membership (
    organisation uuid        not null references identity.organisation on delete cascade,
    person       uuid        not null references identity.person on delete cascade,
    role         text        not null check (role in ('owner', 'manager', 'member')),
    since        timestamptz not null,
    primary key (organisation, person)
);
create index membership_by_person on identity.membership (person);

create table identity.mandate (
    person      uuid        not null references identity.person on delete cascade,
    kind        text        not null check (kind in ('coordinator', 'official', 'analyst')),
    region_code text        not null,
    since       timestamptz not null,
    primary key (person, kind, region_code)
);
create index mandate_by_region on identity.mandate (region_code);

create table identity.invitation (
    id           uuid primary key,
    token_hash   text        not null unique,
    organisation uuid references identity.organisation on delete cascade,
    role         text        not null check (role in ('owner', 'manager', 'member', 'administrator')),
    email        text,
    invited_by   uuid references identity.person on delete set null,
    created      timestamptz not null,
    expires      timestamptz not null,
    withdrawn_on timestamptz,
    accepted_on  timestamptz,
    accepted_by  uuid references identity.person on delete set null,
    constraint invitation_to_administer_names_no_organisation check ((role = 'administrator') = (organisation is null))
);
create index invitation_by_organisation on identity.invitation (organisation);
comment on column identity.invitation.token_hash is 'SHA-256 of the 256-bit token, in hexadecimal; the token itself is kept nowhere';

-- One open request a person; its code is made when it is mailed, or when a helper asks to read one out
create table identity.reset_code (
    person    uuid primary key references identity.person on delete cascade,
    requested timestamptz not null,
    code_hash text,
    made_by   uuid references identity.person on delete set null,
    expires   timestamptz,
    tries     int         not null default 0
);

-- Counted to slow guessing down. The account is kept as a hash: people type passwords into the wrong field
create table identity.sign_in_attempt (
    id        bigint generated always as identity primary key,
    kind      text        not null check (kind in ('sign-in', 'join', 'reset', 'code')),
    account   text        not null,
    address   text        not null,
    tried_on  timestamptz not null,
    succeeded boolean     not null default false
);
create index sign_in_attempt_by_account on identity.sign_in_attempt (account, kind, tried_on);
create index sign_in_attempt_by_address on identity.sign_in_attempt (address, kind, tried_on);
create index sign_in_attempt_by_age on identity.sign_in_attempt (tried_on);

-- Who looked at what is about an organisation: one row a person, organisation, thing and day
create table identity.access_log (
    organisation uuid        not null references identity.organisation on delete cascade,
    person       uuid        not null references identity.person on delete cascade,
    what         text        not null,
    day          date        not null,
    last_look    timestamptz not null,
    looks        int         not null default 1,
    primary key (organisation, day, person, what)
);
comment on column identity.access_log.what is 'message key of what was looked at';

-- Spring Session's tables

create table identity.session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index session_by_expiry on identity.session (expiry_time);
create index session_by_person on identity.session (principal_name);

create table identity.session_attributes (
    session_primary_id char(36)     not null references identity.session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

create view facts.organisation as
    select id, name, kind, region_code, demo
      from identity.organisation;
