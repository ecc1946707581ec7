-- What the officers of a region want to reach in a year; the newest row of a measure holds, and one without a value takes the target back
create table report.target (
    number  bigint generated always as identity primary key,
    region  text        not null,
    year    int         not null check (year between 2000 and 2200),
    measure text        not null check (measure in ('exporters', 'assessed', 'confirmed', 'met')),
    value   bigint      check (value between 1 and 1000000),
    set_at  timestamptz not null,
    set_by  uuid
);
create index target_by_region on report.target (region, year, measure, number desc);

-- What stands at the head of the sheet; the newest row holds
create table report.letterhead (
    number  bigint generated always as identity primary key,
    region  text        not null,
    office  text        not null check (length(office) between 1 and 120),
    address text        not null check (length(address) <= 200),
    head    text        not null check (length(head) <= 120),
    rank    text        not null check (length(rank) <= 120),
    set_at  timestamptz not null,
    set_by  uuid
);
comment on column report.letterhead.head is 'the name of the head of the office';
comment on column report.letterhead.rank is 'what the head is called: Kepala Dinas';
create index letterhead_by_region on report.letterhead (region, number desc);

create function report.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'report.% is only added to', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger target_is_history before update or delete on report.target
    for each row execute function report.refuse_change();
create trigger letterhead_is_history before update or delete on report.letterhead
    for each row execute function report.refuse_change();
