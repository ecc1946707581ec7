-- A report of a quarter or a whole year: imports, ways abroad, evidence; who verified it stands beside it
alter table outcomes.outcome drop constraint outcome_period_check;
alter table outcomes.outcome add constraint outcome_period_check check (period ~ '^\d{4}(Q[1-4])?$');
alter table outcomes.outcome add column imports_idr bigint check (imports_idr >= 0);
alter table outcomes.outcome add column for_others_idr bigint check (for_others_idr >= 0);
alter table outcomes.outcome add column modes text[] not null default '{}'
    check (modes <@ array['unsolicited_order', 'indirect_trader', 'agent', 'direct', 'cross_border_ecommerce', 'sales_office',
                          'production_abroad']);
alter table outcomes.outcome add column evidence text;
alter table outcomes.outcome add column by_link boolean not null default false;
alter table outcomes.outcome add column helped boolean not null default false;
comment on column outcomes.outcome.for_others_idr is
    'goods of other makers that the enterprise sent abroad: they report them, and so no rupiah is counted twice';
comment on column outcomes.outcome.by_link is 'answered by the link that needs no account';
comment on column outcomes.outcome.helped is 'the reporter filled in beside the owner';

-- Somebody else saw what shows it; a later report of the period is another one and not verified
create table outcomes.verification (
    outcome_id  uuid primary key references outcomes.outcome (id),
    seen        text        not null check (seen <> ''),
    verified_at timestamptz not null,
    verified_by uuid        not null,
    verifier    text        not null
);
create trigger verification_is_history before update or delete on outcomes.verification
    for each row execute function outcomes.refuse_change();

create or replace view facts.outcome as
    select last.enterprise_id, last.district, last.period, last.domestic_idr, last.exports_direct_idr, last.exports_indirect_idr,
           last.shipments, last.countries, last.workers,
           case when v.outcome_id is not null then 'verified' else last.source end as source,
           last.reported_on, last.imports_idr, last.modes,
           length(last.period) = 6
           or not exists (select from outcomes.outcome quarter
                           where quarter.enterprise_id = last.enterprise_id and quarter.period ^@ (last.period || 'Q')) as counted
      from (select distinct on (enterprise_id, period) *
              from outcomes.outcome
             order by enterprise_id, period, number desc) last
      left join outcomes.verification v on v.outcome_id = last.id;
comment on view facts.outcome is
    'The last report of each period. counted is false for a year of which a quarter is reported: its quarters count instead';
