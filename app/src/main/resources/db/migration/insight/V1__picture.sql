-- Counts that are too dear to make while somebody waits. All of it can be made again from facts.*; nothing here is a fact.
create table insight.picture (
    region   text primary key,
    asked_at timestamptz not null,
    drawn_at timestamptz,
    since    date,
    took_ms  bigint,
    check ((drawn_at is null) = (since is null) and (drawn_at is null) = (took_ms is null))
);
comment on table insight.picture is 'regions too large to be counted live';
comment on column insight.picture.asked_at is 'when somebody last looked and would have liked newer figures';

create table insight.count (
    region   text   not null references insight.picture on delete cascade,
    district text   not null,
    measure  text   not null,
    counted  bigint not null,
    primary key (region, measure, district)
);
