-- What is asked for lies beside the rounds, no longer inside them
alter table matching.need set schema needs;
alter table matching.heard_check set schema needs;

-- An association or a gallery may ask too; the view keeps its columns
alter table needs.need rename column enterprise_id to beneficiary_id;
alter table needs.need
    add column beneficiary_kind text not null default 'enterprise' check (beneficiary_kind in ('enterprise', 'association', 'gallery')),
    add column origin           text not null default 'owner' check (origin in ('gate', 'barrier', 'owner')),
    add column state            text not null default 'open' check (state in ('open', 'proposed', 'accepted')),
    add column urgency          text not null default 'normal' check (urgency in ('urgent', 'normal', 'later')),
    add column wanted_by        date,
    add column mode             text not null default 'any' check (mode in ('any', 'place', 'online')),
    add column place            text not null default '' check (length(place) <= 120),
    add column demand           int  not null default 1 check (demand between 1 and 1000),
    add column confirmed_at     timestamptz,
    add column confirmed_by     uuid;
comment on column needs.need.state is 'what matching said last; a need that was met or withdrawn is closed whatever stands here';
comment on column needs.need.demand is 'how many helpers, or for how many people';
comment on column needs.need.confirmed_at is 'by the owner; null: only a check, an assessment or a barrier says so';

update needs.need set origin = 'gate' where gate is not null;
update needs.need set confirmed_at = opened_at, confirmed_by = opened_by where origin = 'owner';
update needs.need
   set state = case live.state when 'accepted' then 'accepted' else 'proposed' end
  from matching.proposal live
 where live.need_id = need.id and live.state in ('waiting', 'accepted');

-- Every step of a need; only added to
create table needs.step (
    number  bigint generated always as identity primary key,
    need_id uuid        not null references needs.need,
    verb    text        not null,
    at      timestamptz not null,
    by      uuid
);
create index step_by_need on needs.step (need_id, number);

create function needs.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'needs.% is a history: rows are added, never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger step_is_history before update or delete on needs.step
    for each row execute function needs.refuse_change();
create trigger steps_are_not_emptied before truncate on needs.step
    for each statement execute function needs.refuse_change();

create or replace view facts.need as
    select id,
           case when beneficiary_kind = 'enterprise' then beneficiary_id end as enterprise_id,
           district,
           barrier,
           gate,
           severity,
           opened_on,
           case
               when met_at is not null then 'met'
               when withdrawn_at is not null then 'withdrawn'
               else state
           end                                     as state,
           beneficiary_id,
           beneficiary_kind,
           urgency,
           wanted_by,
           mode,
           demand,
           confirmed_at is not null                as confirmed,
           languages,
           origin,
           opened_at,
           (coalesce(met_at, withdrawn_at) at time zone 'Asia/Jakarta')::date as closed_on
      from needs.need;
comment on column facts.need.enterprise_id is 'empty where an association or a gallery asks: see beneficiary_id';
