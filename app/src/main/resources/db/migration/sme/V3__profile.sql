-- What a profile asks besides: owner, workers by sex, capacity, area served, how far the business number was checked
alter table sme.enterprise add column owner_disability text check (owner_disability in ('yes', 'no'));
alter table sme.enterprise add column workers_female int check (workers_female >= 0);
alter table sme.enterprise add column workers_male int check (workers_male >= 0);
alter table sme.enterprise add column capacity bigint check (capacity >= 0);
alter table sme.enterprise add column capacity_unit text;
alter table sme.enterprise add column area_served text;
alter table sme.enterprise add column nib_status text check (nib_status in ('typed', 'seen', 'confirmed'));
comment on column sme.enterprise.area_served is 'codes of regions, ID for the rest of Indonesia, XX for abroad, separated by ;';
comment on column sme.enterprise.capacity is 'pieces (see capacity_unit) that can be made in a month';

-- The owner's identity number (NIK): optional, sealed, shown masked. Never a key
create table sme.owner_identity (
    enterprise_id uuid primary key references sme.enterprise,
    sealed        bytea       not null,
    mask          text        not null check (mask ~ '^\d{4}\*{9}\d{3}$'),
    written_at    timestamptz not null,
    written_by    uuid
);

create or replace view facts.enterprise as
    select id, name, district, region, village, kbli, size, association_id, founded, workers, owner_sex, registered_on, demo,
           legal_form, kbli_version, workers_female, workers_male, owner_disability, area_served, capacity, capacity_unit
      from sme.enterprise;
