-- The register of enterprises: who they are, what they make, what they report

create table sme.enterprise (
    id               uuid primary key references identity.organisation,
    name             text not null check (name <> ''),
    district         text not null,
    region           text not null generated always as (left(district, 5)) stored,
    village          text,
    address          text,
    postcode         text check (postcode ~ '^\d{5}$'),
    legal_form       text,
    nib              text unique check (nib ~ '^\d{13}$'),
    npwp             text check (npwp ~ '^\d{16}$'),
    owner            text,
    owner_sex        text check (owner_sex in ('m', 'f')),
    phone            text check (phone ~ '^\+[1-9]\d{6,14}$'),
    email            text,
    kbli             text check (kbli ~ '^\d{5}$'),
    kbli_version     text check (kbli_version ~ '^\d{4}$'),
    founded          int check (founded between 1800 and 2200),
    workers          int check (workers >= 0),
    capital_idr      bigint check (capital_idr >= 0),
    annual_sales_idr bigint check (annual_sales_idr >= 0),
    sales_year       int check (sales_year between 1900 and 2200),
    association      text,
    association_id   uuid references identity.organisation,
    external_id      text,
    size             text check (size in ('micro', 'small', 'medium', 'large')),
    demo             boolean not null,
    registered_on    date    not null,
    registered_by    uuid,
    row_prints       text[]  not null default '{}',
    version          int     not null default 1,
    unique (region, external_id)
);
create index enterprise_by_name on sme.enterprise (name, id);
create index enterprise_by_likeness on sme.enterprise using gin (name public.gin_trgm_ops);
create index enterprise_by_district on sme.enterprise (district text_pattern_ops);
create index enterprise_by_association on sme.enterprise (association_id);
create index enterprise_by_phone on sme.enterprise (phone);
create index enterprise_by_row_print on sme.enterprise using gin (row_prints);
comment on column sme.enterprise.region is 'regency or city: the first two parts of the district''s code';
comment on column sme.enterprise.size is 'derived (PP 7/2021, article 35), never typed; large is outside MSME';
comment on column sme.enterprise.association is 'as it was typed; association_id where an actor has that name';
comment on column sme.enterprise.row_prints is 'hashes of the rows of the last file that told of it: the same row again tells nothing new';

-- What was changed, by whom and when; only added to
create table sme.enterprise_change (
    number        bigint generated always as identity primary key,
    enterprise_id uuid        not null references sme.enterprise,
    version       int         not null,
    fact          text        not null,
    before        text,
    after         text,
    changed_at    timestamptz not null,
    changed_by    uuid,
    by_file       boolean     not null
);
create index enterprise_change_by_enterprise on sme.enterprise_change (enterprise_id, version);
comment on column sme.enterprise_change.version is 'the version that the change made';

create table sme.product (
    id            uuid primary key,
    enterprise_id uuid        not null references sme.enterprise,
    name          text        not null check (name <> ''),
    name_en       text,
    hs6           text check (hs6 ~ '^\d{6}$'),
    price_idr     bigint check (price_idr >= 0),
    unit          text,
    hue           int         not null,
    added_at      timestamptz not null,
    removed_at    timestamptz
);
create unique index product_by_name on sme.product (enterprise_id, lower(name)) where removed_at is null;

-- What an enterprise reported of a quarter. A later report of the same quarter is another row: the last one counts
create table sme.outcome (
    number               bigint generated always as identity,
    id                   uuid primary key,
    enterprise_id        uuid        not null references sme.enterprise,
    district             text        not null,
    period               text        not null check (period ~ '^\d{4}Q[1-4]$'),
    domestic_idr         bigint      not null check (domestic_idr >= 0),
    exports_direct_idr   bigint      not null check (exports_direct_idr >= 0),
    exports_indirect_idr bigint      not null check (exports_indirect_idr >= 0),
    shipments            int check (shipments >= 0),
    countries            text[]      not null,
    workers              int check (workers >= 0),
    source               text        not null check (source in ('self', 'document', 'verified')),
    reported_at          timestamptz not null,
    reported_on          date        not null,
    reported_by          uuid,
    reporter             text        not null
);
create index outcome_by_enterprise on sme.outcome (enterprise_id, period, number desc);
comment on column sme.outcome.district is 'where the enterprise lay when it reported';

-- Rows of files that are probably an enterprise already known: they wait until a person says which
create table sme.probable_duplicate (
    id         uuid primary key,
    known_id   uuid        not null references sme.enterprise,
    district   text        not null,
    row_print  text        not null unique,
    reason     text        not null check (reason in ('name', 'phone')),
    likeness   real        not null,
    row        jsonb       not null,
    found_at   timestamptz not null,
    found_by   uuid,
    state      text        not null default 'open' check (state in ('open', 'same', 'different')),
    decided_at timestamptz,
    decided_by uuid
);
create index probable_duplicate_by_district on sme.probable_duplicate (district text_pattern_ops) where state = 'open';
create index probable_duplicate_by_known on sme.probable_duplicate (known_id);

create function sme.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is only added to', tg_table_name;
end $$;
create trigger outcome_is_history before update or delete on sme.outcome
    for each row execute function sme.refuse_change();
create trigger enterprise_change_is_history before update or delete on sme.enterprise_change
    for each row execute function sme.refuse_change();

create view facts.enterprise as
    select id, name, district, region, village, kbli, size, association_id, founded, workers, owner_sex, registered_on, demo
      from sme.enterprise;

create view facts.product as
    select id, enterprise_id, name, name_en, hs6, price_idr, unit, hue
      from sme.product
     where removed_at is null;

create view facts.outcome as
    select distinct on (enterprise_id, period)
           enterprise_id, district, period, domestic_idr, exports_direct_idr, exports_indirect_idr,
           shipments, countries, workers, source, reported_on
      from sme.outcome
     order by enterprise_id, period, number desc;
