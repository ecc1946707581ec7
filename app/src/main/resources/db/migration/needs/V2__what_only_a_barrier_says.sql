-- What an enterprise said of a barrier, perhaps alone, is its own until it says that it asks for help
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
      from needs.need
     where confirmed_at is not null or origin <> 'barrier';
comment on view facts.need is 'what is asked for; without what only a barrier said and its owner did not confirm';

create index need_by_opening on needs.need (opened_at desc, id desc) where met_at is null and withdrawn_at is null;
