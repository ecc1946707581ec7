-- The work that two sides agreed to; a proposal becomes work once.
create table engagement.engagement (
    id            uuid primary key,
    proposal_id   uuid        not null unique,
    need_id       uuid        not null,
    offer_id      uuid        not null,
    enterprise_id uuid        not null references identity.organisation,
    actor_id      uuid        not null references identity.organisation,
    role          text        not null,
    barrier       text        not null,
    gate          text,
    district      text        not null,
    act_id        uuid        not null unique,
    started_at    timestamptz not null,
    completed_at  timestamptz
);
comment on column engagement.engagement.act_id is 'the act that it will be in the ledger once both sides have signed';

create index engagement_by_enterprise on engagement.engagement (enterprise_id);
create index engagement_by_actor on engagement.engagement (actor_id);

create table engagement.session (
    id            uuid primary key,
    engagement_id uuid        not null references engagement.engagement,
    held_on       date        not null,
    minutes       int         not null check (minutes between 15 and 1440),
    note          text        not null check (length(note) <= 1000),
    side          text        not null check (side in ('enterprise', 'actor')),
    noted_at      timestamptz not null,
    noted_by      uuid
);

create index session_by_engagement on engagement.session (engagement_id, held_on);

create table engagement.sign_off (
    engagement_id uuid        not null references engagement.engagement,
    side          text        not null check (side in ('enterprise', 'actor')),
    lifted        text        check (lifted in ('yes', 'partly', 'no')),
    amount        bigint      check (amount between 1 and 1000000000000),
    rating        int         check (rating between 1 and 5),
    words         text        not null check (length(words) <= 500),
    signed_at     timestamptz not null,
    signed_by     uuid,
    primary key (engagement_id, side),
    check ((side = 'enterprise') = (lifted is not null)),
    check (side = 'actor' or amount is null)
);

-- The ledger: what was done together, by whom, for whom. A correction is an act that reverses another.
create table engagement.act (
    id             uuid primary key,
    done_on        date        not null,
    beneficiary_id uuid        not null references identity.organisation,
    district       text        not null,
    evidence       text        not null check (length(evidence) between 1 and 500),
    source         text        not null check (source in ('work', 'event', 'form', 'reversal')),
    reverses       uuid        unique references engagement.act,
    recorded_at    timestamptz not null,
    recorded_by    uuid,
    check ((source = 'reversal') = (reverses is not null)),
    check (reverses <> id)
);
comment on column engagement.act.evidence is 'what shows it; of a reversal: why';

create index act_by_beneficiary on engagement.act (beneficiary_id, done_on desc);
create index act_by_district on engagement.act (district text_pattern_ops, done_on desc);
create index act_by_day on engagement.act (done_on desc, id desc);

create table engagement.contribution (
    act_id   uuid   not null references engagement.act,
    actor_id uuid   not null references identity.organisation,
    helix    text   not null check (helix in ('A', 'B', 'C', 'G', 'M', 'T')),
    role     text   not null,
    measure  text   not null,
    amount   bigint not null,
    primary key (act_id, actor_id, role),
    check (left(role, 1) = helix)
);
comment on column engagement.contribution.amount is 'counted in the measure of the role; negative in a reversal';

create index contribution_by_actor on engagement.contribution (actor_id);

-- What the beneficiary, or somebody by a document, says of an act; the newest row holds
create table engagement.confirmation (
    number   bigint generated always as identity primary key,
    act_id   uuid        not null references engagement.act,
    answer   text        not null check (answer in ('confirmed', 'disputed')),
    basis    text        not null check (basis in ('beneficiary', 'document')),
    note     text        not null check (length(note) <= 500),
    given_at timestamptz not null,
    given_by uuid
);

create index confirmation_by_act on engagement.confirmation (act_id, number desc);

create function engagement.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'engagement.% is a ledger: rows are added, never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

do $$
declare
    ledger text;
begin
    foreach ledger in array array['act', 'contribution', 'confirmation', 'session', 'sign_off'] loop
        execute format('create trigger %I_stays before update or delete on engagement.%I for each row execute function engagement.refuse_change()', ledger, ledger);
        execute format('create trigger %I_is_not_emptied before truncate on engagement.%I for each statement execute function engagement.refuse_change()', ledger, ledger);
    end loop;
end $$;

create view facts.engagement as
    select id,
           enterprise_id,
           actor_id,
           district,
           role,
           case
               when completed_at is not null then 'completed'
               when exists (select from engagement.sign_off where engagement_id = id) then 'signing'
               else 'running'
           end as state,
           (started_at at time zone 'Asia/Jakarta')::date as started_on
      from engagement.engagement;

-- Without the reversing entries: an act that was reversed says so itself
create view facts.act as
    select act.id,
           act.done_on,
           act.beneficiary_id,
           act.district,
           act.evidence,
           coalesce((select answer = 'confirmed'
                       from engagement.confirmation
                      where confirmation.act_id = act.id
                      order by number desc
                      limit 1), false) as confirmed,
           exists (select from engagement.act reversal where reversal.reverses = act.id) as reversed
      from engagement.act
     where act.reverses is null;

create view facts.contribution as
    select contribution.act_id,
           act.done_on,
           contribution.actor_id,
           contribution.helix,
           contribution.role,
           act.beneficiary_id,
           act.district,
           contribution.amount,
           contribution.measure,
           coalesce((select answer = 'confirmed'
                       from engagement.confirmation
                      where confirmation.act_id = act.id
                      order by number desc
                      limit 1), false) as confirmed
      from engagement.contribution
      join engagement.act on act.id = contribution.act_id
     where act.reverses is null
       and not exists (select from engagement.act reversal where reversal.reverses = act.id);

-- Who acted together, from confirmed acts that were not reversed; each pair of an act once
create view facts.tie as
    select one.act_id,
           act.done_on,
           one.actor_id   as actor_a,
           other.actor_id as actor_b,
           act.district
      from (select distinct act_id, actor_id from engagement.contribution) one
      join (select distinct act_id, actor_id from engagement.contribution) other
        on other.act_id = one.act_id and other.actor_id > one.actor_id
      join engagement.act on act.id = one.act_id
     where act.reverses is null
       and not exists (select from engagement.act reversal where reversal.reverses = act.id)
       and (select answer = 'confirmed'
              from engagement.confirmation
             where confirmation.act_id = act.id
             order by number desc
             limit 1);
