insert into outcomes.outcome (id, enterprise_id, district, period, domestic_idr, exports_direct_idr, exports_indirect_idr, shipments, countries, workers,
                         source, reported_at, reported_on, reporter)
select :id, id, district, :period, :domestic, :direct, :indirect, :shipments, string_to_array(:countries, ';'), :workers,
       'self', :day::date + time '09:00', :day::date, name
  from sme.enterprise
 where id = :enterprise
