-- How a programme of a region weighs the eleven dimensions. A change is a new version; the newest holds.
create table readiness.weighting (
    id        uuid primary key,
    region    text          not null check (region ~ '^[0-9]{2}(\.[0-9]{2}){0,2}$'),
    programme text          not null check (length(programme) between 1 and 80),
    version   int           not null check (version > 0),
    weights   numeric(4,1)[] not null check (cardinality(weights) = 11 and 0 <= all (weights) and 0 < any (weights)),
    reason    text          not null check (length(reason) between 1 and 500),
    set_at    timestamptz   not null,
    set_by    uuid,
    setter    text          not null check (setter <> '')
);
comment on column readiness.weighting.weights is 'of D1 to D11; only their ratios count';
create unique index weighting_version on readiness.weighting (region, lower(programme), version);

create trigger weighting_is_history before update or delete on readiness.weighting
    for each row execute function readiness.refuse_change();
create trigger weightings_are_not_emptied before truncate on readiness.weighting
    for each statement execute function readiness.refuse_change();
