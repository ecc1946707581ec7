with marked as (
    update sme.enterprise set demo = true where external_id like 'E__' and not demo returning id
)
update identity.organisation set demo = true where id in (select id from marked)
