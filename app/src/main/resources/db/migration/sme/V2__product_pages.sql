-- What a buyer wants to know of a product; who changed it, and how it was before

alter table sme.product
    add hs_version       text check (hs_version ~ '^\d{4}$'),
    add hs8              text check (hs8 ~ '^\d{8}$'),
    add min_order        bigint check (min_order > 0),
    add monthly_capacity bigint check (monthly_capacity > 0),
    add tags             text[] not null default '{}',
    add description_id   text,
    add description_en   text,
    add description_ms   text,
    add description_nl   text,
    add description_zh   text,
    add description_fr   text,
    add description_ar   text,
    add version          int    not null default 1,
    add changed_at       timestamptz,
    add changed_by       uuid,
    add constraint product_hs8_is_within_hs6 check (hs8 is null or left(hs8, 6) = hs6);
update sme.product
   set changed_at = added_at,
       hs_version = case when hs6 not in ('441400', '940130', '970200', '970300', '970500', '090911', '621310', '701891',
                                          '060310', '940361', '970391') then '2022' end;
alter table sme.product alter column changed_at set not null;
create index product_by_enterprise on sme.product (enterprise_id);
comment on column sme.product.hs_version is 'of the Harmonized System; null where the number is of an earlier one, or none is known';
comment on column sme.product.hs8 is 'the exporter''s own (BTKI), not checked: INSW knows';
comment on column sme.product.min_order is 'in the unit that the price is for; so is the capacity';
comment on column sme.product.changed_by is 'null: a file, or the house';

create table sme.product_past (
    product_id uuid        not null references sme.product,
    version    int         not null,
    was        jsonb       not null,
    until      timestamptz not null,
    primary key (product_id, version)
);

create function sme.keep_products_past() returns trigger language plpgsql as $$
begin
    insert into sme.product_past (product_id, version, was, until) values (old.id, old.version, to_jsonb(old), new.changed_at);
    new.version := old.version + 1;
    return new;
end $$;
create trigger product_keeps_its_past before update on sme.product
    for each row when (old.* is distinct from new.*) execute function sme.keep_products_past();
create trigger product_past_is_history before update or delete on sme.product_past
    for each row execute function sme.refuse_change();

-- Up to six, the first one stands for the product
create table sme.product_photo (
    file_id       uuid primary key references files.file,
    product_id    uuid        not null references sme.product,
    enterprise_id uuid        not null references sme.enterprise,
    print         text        not null,
    position      int         not null,
    alt           text        not null check (alt <> ''),
    width         int         not null,
    height        int         not null,
    widths        int[]       not null,
    added_at      timestamptz not null,
    added_by      uuid,
    removed_at    timestamptz,
    removed_by    uuid
);
create index product_photo_by_product on sme.product_photo (product_id, position) where removed_at is null;
create unique index product_photo_once on sme.product_photo (product_id, print) where removed_at is null;
comment on column sme.product_photo.print is 'of the file, so that the same picture sent twice is there once';
comment on column sme.product_photo.alt is 'what it shows, for whoever does not see it';
comment on column sme.product_photo.width is 'of its widest form; this and the widths are as the file has them';

create or replace view facts.product as
    select id, enterprise_id, name, name_en, hs6, price_idr, unit, hue,
           hs_version, hs8, min_order, monthly_capacity, tags,
           description_id, description_en, description_ms, description_nl, description_zh, description_fr, description_ar
      from sme.product
     where removed_at is null;

create view facts.product_photo as
    select product_id, enterprise_id, file_id, position, alt, width, height, widths
      from sme.product_photo
     where removed_at is null;
