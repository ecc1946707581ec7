-- What people sent to be kept: what it is, whose, for what, by whom
create table files.file (
    id         uuid primary key,
    owner      uuid        not null references identity.organisation,
    purpose    text        not null check (purpose in ('product_photo', 'certificate_scan')),
    name       text        not null,
    type       text        not null,
    size       bigint      not null check (size > 0),
    print      text        not null check (print ~ '^[0-9a-f]{64}$'),
    sent_at    timestamptz not null,
    sent_by    uuid references identity.person,
    removed_at timestamptz
);
create index file_by_owner on files.file (owner);
comment on column files.file.type is 'media type, by its content and never by its name';
comment on column files.file.print is 'SHA-256 of what was sent';
comment on column files.file.removed_at is 'from then on it is there for nobody';

-- A picture in each of its widths, drawn anew; a document as it was sent, with the width 0
create table files.content (
    file    uuid  not null references files.file,
    width   int   not null check (width >= 0),
    height  int   not null check (height >= 0),
    content bytea not null,
    primary key (file, width)
);
-- JPEG and PDF are packed already: another try costs time and gains nothing
alter table files.content alter column content set storage external;
