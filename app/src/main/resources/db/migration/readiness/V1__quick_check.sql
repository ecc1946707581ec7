-- A check belongs to nobody until it is kept; its id is the unguessable part of its address.
create table readiness.quick_check (
    id            uuid primary key,
    instrument    text        not null,
    product       text        check (length(product) between 1 and 80),
    country       text        check (country ~ '^[A-Z]{2}$'),
    district      text        not null check (district ~ '^[0-9]{2}\.[0-9]{2}\.[0-9]{2}$'),
    best_class    text        not null check (best_class ~ '^C[0-4]$'),
    taken_at      timestamptz not null,
    taken_by      uuid,
    enterprise_id uuid,
    kept_at       timestamptz,
    kept_by       uuid,
    check ((enterprise_id is null) = (kept_at is null))
);

create index quick_check_of_enterprise on readiness.quick_check (enterprise_id, taken_at desc);

create table readiness.answer (
    check_id uuid not null references readiness.quick_check (id),
    item     text not null check (item ~ '^D([1-9]|1[01])\.[1-5]$'),
    answer   text not null check (answer in ('0', '1', '2', '3', '4', 'dk', 'na')),
    primary key (check_id, item)
);

-- The history of each gate of each enterprise; the newest row holds.
-- best_class is the best that is possible from then on.
create table readiness.gate_state (
    number        bigint generated always as identity primary key,
    enterprise_id uuid        not null,
    district      text        not null,
    gate          text        not null,
    met           boolean     not null,
    evidence      text        not null check (evidence in ('self', 'document', 'verified', 'observed')),
    check_id      uuid references readiness.quick_check (id),
    act_id        uuid,
    best_class    text        not null check (best_class ~ '^C[0-4]$'),
    since         timestamptz not null,
    check ((check_id is null) <> (act_id is null)),
    unique (enterprise_id, gate, check_id),
    unique (enterprise_id, gate, act_id)
);

create index gate_state_newest on readiness.gate_state (enterprise_id, gate, since desc, number desc);

create function readiness.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'readiness.% is a history: rows are added, never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger gate_state_is_history before update or delete on readiness.gate_state
    for each row execute function readiness.refuse_change();
create trigger gate_state_is_not_emptied before truncate on readiness.gate_state
    for each statement execute function readiness.refuse_change();
create trigger answers_stay before update or delete on readiness.answer
    for each row execute function readiness.refuse_change();
create trigger answers_are_not_emptied before truncate on readiness.answer
    for each statement execute function readiness.refuse_change();

-- One row for each enterprise that has kept a check: the newest check, and the gates as they stand.
create view facts.readiness as
select newest.enterprise_id,
       newest.district,
       (newest.taken_at at time zone 'Asia/Jakarta')::date as checked_on,
       gates.met                                           as gates_met,
       gates.open                                          as open_gates,
       gates.best_class
  from (select distinct on (enterprise_id) enterprise_id, district, taken_at
          from readiness.quick_check
         where enterprise_id is not null
         order by enterprise_id, taken_at desc, id) newest
  cross join lateral (
        select count(*) filter (where state.met)::int                                                   as met,
               coalesce(array_agg(state.gate order by state.gate) filter (where not state.met), '{}')    as open,
               (array_agg(state.best_class order by state.since desc, state.number desc))[1]             as best_class
          from (select distinct on (gate) gate, met, best_class, since, number
                  from readiness.gate_state
                 where gate_state.enterprise_id = newest.enterprise_id
                 order by gate, since desc, number desc) state) gates;
