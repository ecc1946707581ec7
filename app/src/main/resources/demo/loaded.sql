create table house.demonstration as select now() as loaded_at
