select id from sme.enterprise where external_id = :enterprise and demo
