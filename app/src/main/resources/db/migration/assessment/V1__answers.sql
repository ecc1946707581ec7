-- The whole instrument, answered by enterprises.

-- A product and a country for which an enterprise wants to know how ready it is
create table assessment.subject (
    id            uuid primary key,
    enterprise_id uuid        not null,
    product       text        not null check (length(product) between 1 and 80),
    country       text        not null check (country ~ '^[A-Z]{2}$'),
    opened_at     timestamptz not null,
    opened_by     uuid
);
create unique index subject_once on assessment.subject (enterprise_id, lower(product), country);

-- Each answer that was ever given; the newest holds. What is asked of the organisation has neither product nor country, what is asked of a
-- product no country: so an answer given once serves every form that asks it.
create table assessment.answer (
    number        bigint generated always as identity primary key,
    enterprise_id uuid        not null,
    product       text        not null default '',
    country       text        not null default '',
    item          text        not null check (item ~ '^D([1-9]|1[01])\.[1-5]$'),
    answer        text        not null check (answer in ('0', '1', '2', '3', '4', 'dk', 'na')),
    note          text        check (length(note) between 1 and 300),
    instrument    text        not null,
    answered_at   timestamptz not null,
    answered_by   uuid,
    answerer      text        not null check (answerer <> ''),
    helped        boolean     not null,
    helper_of     text        check (helper_of is null or helped)
);
create index answer_newest on assessment.answer (enterprise_id, product, country, item, number desc);
comment on column assessment.answer.note is 'the document that shows it, and where it is: then the evidence is a document';
comment on column assessment.answer.helper_of is 'the organisation for which somebody filled in beside the owner';

-- Somebody else than the enterprise has seen that an answer is so. It is about one row: who answers anew is not verified.
create table assessment.verification (
    number       bigint generated always as identity primary key,
    answer       bigint      not null references assessment.answer,
    grade        text        not null check (grade in ('verified', 'observed')),
    note         text        not null check (length(note) between 1 and 300),
    verified_at  timestamptz not null,
    verified_by  uuid        not null,
    verifier     text        not null,
    organisation text
);
create index verification_newest on assessment.verification (answer, number desc);

create function assessment.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'assessment.% is a history: rows are added, never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger answer_is_history before update or delete on assessment.answer
    for each row execute function assessment.refuse_change();
create trigger answers_are_not_emptied before truncate on assessment.answer
    for each statement execute function assessment.refuse_change();
create trigger verification_is_history before update or delete on assessment.verification
    for each row execute function assessment.refuse_change();
create trigger verifications_are_not_emptied before truncate on assessment.verification
    for each statement execute function assessment.refuse_change();
