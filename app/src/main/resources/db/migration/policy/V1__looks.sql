-- Somebody looked for a policy in a cell of Table 3 and found nothing: who, when and where. Only added to
create table policy.look (
    number    bigint generated always as identity primary key,
    id        uuid        not null unique,
    region    text        not null,
    cell      text        not null check (cell ~ '^(inward|outward|network):(hr|finance|market)$'),
    place     text        not null check (length(place) between 1 and 300),
    looked_at timestamptz not null,
    looker    text        not null,
    looked_by uuid
);
comment on column policy.look.place is 'where was looked: an office, a list, a site';
comment on column policy.look.looker is 'the name as it was then';
create index look_by_cell on policy.look (region, cell, number desc);

create function policy.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'policy.% is only added to', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger look_is_history before update or delete on policy.look
    for each row execute function policy.refuse_change();
create trigger looks_are_not_emptied before truncate on policy.look
    for each statement execute function policy.refuse_change();
