-- Whether a product joins a consolidated lot, as it was said each time; the newest holds.
create table assessment.lot (
    number        bigint generated always as identity primary key,
    enterprise_id uuid        not null,
    product       text        not null check (length(product) between 1 and 80),
    supplies      boolean     not null,
    said_at       timestamptz not null,
    said_by       uuid,
    sayer         text        not null check (sayer <> ''),
    helped        boolean     not null,
    helper_of     text        check (helper_of is null or helped)
);
create index lot_newest on assessment.lot (enterprise_id, product, number desc);

create trigger lot_is_history before update or delete on assessment.lot
    for each row execute function assessment.refuse_change();
create trigger lots_are_not_emptied before truncate on assessment.lot
    for each statement execute function assessment.refuse_change();
