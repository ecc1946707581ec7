-- What people should hear of, and how far its e-mail has come

create table notices.notice (
    id         uuid primary key,
    person     uuid        not null references identity.person on delete cascade,
    key        text        not null,
    arguments  text[]      not null,
    link       text        not null,
    created    timestamptz not null,
    read_on    timestamptz,
    mail       text        not null check (mail in ('none', 'due', 'sent', 'failed')),
    mail_tries int         not null default 0,
    mail_after timestamptz
);
comment on column notices.notice.key is 'message key of the text';
comment on column notices.notice.mail is 'none: no e-mail address, or no SMTP server at the time';
create index notice_by_person on notices.notice (person, created desc);
create index notice_unread on notices.notice (person) where read_on is null;
create index notice_mail_due on notices.notice (mail_after) where mail = 'due';
