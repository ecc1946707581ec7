-- Administrative regions by their Kemendagri code, with their centre and their place on the tile map of their parent

create table reference.region (
    code        text primary key check (code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'),
    parent      text,
    level       text             not null check (level in ('province', 'regency', 'city', 'district', 'village')),
    name        text             not null check (name <> ''),
    bps_code    text,
    lat         double precision not null check (lat between -90 and 90),
    lon         double precision not null check (lon between -180 and 180),
    tile_column int              not null default 0,
    tile_row    int              not null default 0
);
create index region_by_parent on reference.region (parent);
comment on column reference.region.bps_code is 'BPS numbers the same districts differently: 3507160 is 35.07.13';
comment on column reference.region.tile_column is 'odd rows stand half a tile to the right';

create view facts.region as
    select code, parent, level, name, lat, lon, tile_column, tile_row
      from reference.region;
