-- An owner asks somebody to help by a link: for a fortnight, used once. Only its hash is kept
create table consent.help_link (
    id            uuid primary key,
    token_hash    text        not null unique,
    enterprise_id uuid        not null references identity.organisation,
    owner         text        not null,
    made_by       uuid        not null references identity.person,
    made_at       timestamptz not null,
    expires       timestamptz not null,
    used_at       timestamptz,
    help_id       uuid references consent.help
);
create index help_link_of_enterprise on consent.help_link (enterprise_id, made_at desc);

-- Names as they were then
alter table consent.decision add column written_by text;
comment on column consent.decision.written_by is 'the helper who wrote the owner''s answer down';
alter table consent.help add column helper text not null;
alter table consent.help add column organisation text;
comment on column consent.help.organisation is 'for whom the helper comes, as that was called then';

create or replace view facts.help as
    select enterprise_id, helper_id, organisation_id, given_at, helper, organisation
      from consent.help
     where withdrawn_at is null;
