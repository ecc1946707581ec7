-- A large region: every id and every choice follows from the row's number and the seed, so that each run measures the same rows.
-- Names in braces are put in by the scenario.
create function pg_temp.chance(n bigint, what text) returns double precision language sql immutable as
    $$ select (hashtextextended(what || n, {seed}) & 1048575) / 1048576.0 $$;
create function pg_temp.named(n bigint, what text) returns uuid language sql immutable as $$ select md5(what || n || '/{seed}')::uuid $$;
create temporary table place as
    select code, row_number() over (order by code) - 1 as n from facts.region where parent = '{region}' and level = 'district';
create function pg_temp.district(n bigint) returns text language sql stable as
    $$ select code from place where place.n = floor(pg_temp.chance($1, 'district') * (select count(*) from place)) $$;
create temporary table enterprise as
    select n, pg_temp.named(n, 'enterprise') as id, pg_temp.district(n) as district from generate_series(1, {enterprises}) n;
create temporary table actor as
    select n, pg_temp.named(n, 'actor') as id, pg_temp.district(n) as district, substr('ABCGMT', 1 + (n % 6)::int, 1) as helix
      from generate_series(1, {actors}) n;
create temporary table act as
    select done.n, pg_temp.named(done.n, 'act') as id, enterprise.id as beneficiary_id, enterprise.district,
           current_date - floor(pg_temp.chance(done.n, 'day') * 1095)::int as done_on
      from generate_series(1, {contributions} / 2) done (n)
      join enterprise on enterprise.n = 1 + floor(pg_temp.chance(done.n, 'beneficiary') * {enterprises})::bigint;
analyze actor;

insert into identity.organisation (id, name, kind, region_code, demo, created)
    select id, 'Usaha ' || n, 'enterprise', district, true, now() from enterprise;
insert into sme.enterprise (id, name, district, kbli, kbli_version, size, demo, registered_on)
    select id, 'Usaha ' || n, district, (array['16293', '13134', '10761', '23932'])[1 + n % 4], '2020',
           (array['micro', 'small', 'medium'])[1 + n % 3], true, current_date - 400
      from enterprise;
insert into identity.organisation (id, name, kind, region_code, demo, created)
    select id, 'Mitra ' || n, 'actor', district, true, now() from actor;
insert into helix.actor (id, helix, kind, district, note, demo, registered_at)
    select id, helix, 'other', district, '', true, now() from actor;

insert into ledger.act (id, done_on, beneficiary_id, district, evidence, source, recorded_at)
    select id, done_on, beneficiary_id, district, 'paper', 'form', done_on from act;
insert into ledger.contribution (act_id, actor_id, helix, role, measure, amount)
    select act.id, actor.id, actor.helix, actor.helix || 1, 'hours', 4
      from act
     cross join generate_series(0, 1) part
      join actor on actor.n = 1 + (floor(pg_temp.chance(act.n, 'actor') * {actors})::int + part * 7) % {actors};
insert into ledger.confirmation (act_id, answer, basis, note, given_at)
    select id, 'confirmed', 'document', '', done_on from act where n % 5 <> 0;

insert into needs.need (id, beneficiary_id, district, barrier, severity, words, languages, opened_on, opened_at)
    select pg_temp.named(n, 'need'), id, district, (array['INF1', 'FUN4', 'PRO1', 'MDI2', 'NET1'])[1 + n % 5], 3 + (n % 2)::int, '', '{}',
           current_date - (n % 300)::int, now()
      from enterprise;
insert into readiness.quick_check (id, instrument, district, best_class, taken_at, enterprise_id, kept_at)
    select pg_temp.named(n, 'check'), '1', district, 'C2', now(), id, now() from enterprise where n % 2 = 0;
insert into readiness.gate_state (enterprise_id, district, gate, met, evidence, check_id, best_class, since)
    select id, district, (array['D8.1', 'D1.3', 'D4.1', 'D3.1', 'D6.1', 'D2.2'])[gate], pg_temp.chance(n, 'gate' || gate) < 0.5, 'self', pg_temp.named(n, 'check'), 'C2', now()
      from enterprise cross join generate_series(1, 6) gate where n % 2 = 0;
insert into outcomes.outcome (id, enterprise_id, district, period, domestic_idr, exports_direct_idr, exports_indirect_idr, countries,
                              source, reported_at, reported_on, reporter)
    select pg_temp.named(n, 'outcome' || quarter), id, district, '2026Q' || quarter, 1000000,
           case when n % 10 = 0 then 500000 else 0 end, 0, case when n % 10 = 0 then array['SG', 'AU'] else '{}' end,
           'self', now(), current_date, 'bench'
      from enterprise cross join generate_series(1, 2) quarter;
analyze
