update sme.product
   set name_en = :english, unit = :unit
  from sme.enterprise
 where enterprise.id = product.enterprise_id and enterprise.external_id = :enterprise
