select to_regclass('house.demonstration') is not null
