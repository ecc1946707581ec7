-- What an assessment came to when it was recorded. The answers and their evidence are kept as they were then.
create table readiness.result (
    number            bigint generated always as identity unique,
    id                uuid primary key,
    enterprise_id     uuid        not null,
    district          text        not null,
    product           text        check (length(product) between 1 and 80),
    country           text        check (country ~ '^[A-Z]{2}$'),
    instrument        text        not null,
    weights           text        not null,
    answers           text[]      not null,
    evidence          text[]      not null,
    exporting         boolean     not null,
    lot               boolean     not null,
    organisation      double precision,
    organisation_low  double precision,
    organisation_high double precision,
    product_score     double precision,
    product_low       double precision,
    product_high      double precision,
    overall           double precision,
    overall_low       double precision,
    overall_high      double precision,
    class             text        check (class ~ '^C[0-4]$'),
    between_low       text        check (between_low ~ '^C[0-4]$'),
    between_high      text        check (between_high ~ '^C[0-4]$'),
    stability         double precision,
    recorded_at       timestamptz not null,
    recorded_by       uuid,
    check ((class is null) = (between_low is not null) and (between_low is null) = (between_high is null))
);
comment on column readiness.result.answers is 'as D1.3=2; what is left out was left empty';
comment on column readiness.result.evidence is 'as D1.3=verified; what is left out is the owner''s own word';

create index result_of_enterprise on readiness.result (enterprise_id, recorded_at desc, number desc);

create trigger result_is_history before update or delete on readiness.result
    for each row execute function readiness.refuse_change();
create trigger results_are_not_emptied before truncate on readiness.result
    for each statement execute function readiness.refuse_change();

alter table readiness.gate_state
    drop constraint gate_state_check,
    add column result_id uuid references readiness.result (id),
    add constraint gate_state_has_one_cause check (num_nonnulls(check_id, act_id, result_id) = 1),
    add constraint gate_state_of_result unique (enterprise_id, gate, result_id);

-- One row for each enterprise that has kept a check or recorded an assessment: the newest of each, and the gates as they stand.
create or replace view facts.readiness as
select known.enterprise_id,
       coalesce(assessed.district, checked.district)          as district,
       (checked.taken_at at time zone 'Asia/Jakarta')::date   as checked_on,
       gates.met                                              as gates_met,
       gates.open                                             as open_gates,
       gates.best_class,
       assessed.organisation,
       assessed.product_score,
       assessed.overall,
       assessed.class,
       assessed.between_low,
       assessed.between_high,
       (assessed.recorded_at at time zone 'Asia/Jakarta')::date as assessed_on,
       assessed.instrument,
       assessed.product,
       assessed.country
  from (select enterprise_id from readiness.quick_check where enterprise_id is not null
        union
        select enterprise_id from readiness.result) known
  left join lateral (
        select district, taken_at
          from readiness.quick_check
         where quick_check.enterprise_id = known.enterprise_id
         order by taken_at desc, id
         limit 1) checked on true
  left join lateral (
        select district, organisation, product_score, overall, class, between_low, between_high, recorded_at, instrument,
               product, country
          from readiness.result
         where result.enterprise_id = known.enterprise_id
         order by recorded_at desc, number desc
         limit 1) assessed on true
  cross join lateral (
        select count(*) filter (where state.met)::int                                                   as met,
               coalesce(array_agg(state.gate order by state.gate) filter (where not state.met), '{}')    as open,
               (array_agg(state.best_class order by state.since desc, state.number desc))[1]             as best_class
          from (select distinct on (gate) gate, met, best_class, since, number
                  from readiness.gate_state
                 where gate_state.enterprise_id = known.enterprise_id
                 order by gate, since desc, number desc) state) gates;
