-- Files that were taken in on the page, with what became of them
create table tables.taken_file (
    id         uuid primary key,
    import     text        not null,
    filename   text        not null,
    taken_at   timestamptz not null,
    taken_by   uuid        not null,
    rows       int         not null,
    added      int         not null,
    updated    int         not null,
    unchanged  int         not null,
    duplicates int         not null,
    errors     int         not null,
    ignored    text[]      not null
);

create table tables.taken_file_remark (
    taken_file uuid    not null references tables.taken_file on delete cascade,
    number     int     not null,
    row        int     not null,
    place      text    not null,
    value      text    not null,
    rule       text    not null,
    arguments  text[]  not null,
    warning    boolean not null,
    primary key (taken_file, number)
);
