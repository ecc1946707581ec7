-- What owners of enterprises agreed to: for which purpose others may see their data, and who may fill in beside them

-- Each decision is a row, only added to; the newest of a purpose holds
create table consent.decision (
    number        bigint generated always as identity primary key,
    enterprise_id uuid        not null references identity.organisation,
    purpose       text        not null check (purpose in ('readiness', 'sales', 'contact')),
    given         boolean     not null,
    wording       text        not null,
    decided_at    timestamptz not null,
    decided_by    uuid references identity.person,
    decider       text        not null,
    help_id       uuid
);
create index decision_newest on consent.decision (enterprise_id, purpose, number desc);
comment on column consent.decision.wording is 'version of the text that was read';
comment on column consent.decision.help_id is 'set where a helper wrote the owner''s answer down';

-- Somebody who fills in beside the owner
create table consent.help (
    id                uuid primary key,
    enterprise_id     uuid        not null references identity.organisation,
    helper_id         uuid        not null references identity.person,
    organisation_id   uuid references identity.organisation,
    owner             text        not null check (owner <> ''),
    given             text        not null check (given in ('account', 'beside', 'telephone', 'paper')),
    wording           text        not null,
    given_at          timestamptz not null,
    recorded_by       uuid        not null references identity.person,
    withdrawn_at      timestamptz,
    withdrawn_by      uuid references identity.person,
    check (given <> 'account' or recorded_by <> helper_id)
);
create unique index help_in_force on consent.help (enterprise_id, helper_id) where withdrawn_at is null;
create index help_of_helper on consent.help (helper_id) where withdrawn_at is null;
comment on column consent.help.owner is 'who said yes, by name';
comment on column consent.help.given is 'by the owner''s account, or as the helper wrote down: beside, by telephone, on paper';

create function consent.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'consent.% is only added to', tg_table_name;
end $$;
create trigger decision_is_history before update or delete on consent.decision
    for each row execute function consent.refuse_change();
create trigger help_is_not_erased before delete on consent.help
    for each row execute function consent.refuse_change();

create view facts.consent as
    select distinct on (enterprise_id, purpose) enterprise_id, purpose, given
      from consent.decision
     order by enterprise_id, purpose, number desc;

create view facts.help as
    select enterprise_id, helper_id, organisation_id, given_at
      from consent.help
     where withdrawn_at is null;
