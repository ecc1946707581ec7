-- What an owner says of exporting; the newest row of an enterprise holds, whole
create table stages.plan (
    number        bigint generated always as identity,
    id            uuid primary key,
    enterprise_id uuid        not null references identity.organisation,
    district      text        not null,
    interest      int check (interest between 0 and 4),
    unsolicited   boolean,
    decision      text check (decision in ('continue', 'stop')),
    resources     boolean,
    first_export  date,
    last_export   date,
    distance      int check (distance between 1 and 7),
    said_at       timestamptz not null,
    said_by       uuid,
    sayer         text        not null,
    helped        boolean     not null,
    check (last_export >= first_export)
);
create index plan_by_enterprise on stages.plan (enterprise_id, number desc);
comment on column stages.plan.distance is 'how foreign the foreign market feels to the owner, 1 to 7; kept beside the bands';
comment on column stages.plan.helped is 'filled in by a helper beside the owner';

-- What the enterprise did by itself, as its owner says; what was done with others lies in the ledger of acts
create table stages.own_act (
    id            uuid primary key,
    enterprise_id uuid        not null references identity.organisation,
    district      text        not null,
    kind          text        not null check (kind in ('brief', 'fair', 'certificate', 'buyer', 'price', 'plan', 'review')),
    done_on       date        not null,
    result        text        not null check (length(result) <= 500),
    said_at       timestamptz not null,
    said_by       uuid,
    sayer         text        not null,
    helped        boolean     not null,
    check (kind <> 'review' or result <> '')
);
create index own_act_by_enterprise on stages.own_act (enterprise_id, done_on desc);

create table stages.withdrawal (
    act_id       uuid primary key references stages.own_act,
    withdrawn_at timestamptz not null,
    withdrawn_by uuid,
    withdrawer   text        not null
);

-- A new row only where something changed, with the facts that it used
create table stages.classification (
    number               bigint generated always as identity primary key,
    enterprise_id        uuid          not null references identity.organisation,
    district             text          not null,
    as_of                date          not null,
    rung                 text          not null check (rung ~ '^L[0-6]$'),
    fitting              int           not null,
    counted              int           not null,
    agreement            numeric(5, 4) not null,
    decisive             int           not null,
    johanson_wiedersheim text          not null,
    bilkey_tesar         text          not null,
    reid                 text          not null,
    czinkota             text          not null,
    cavusgil             text          not null,
    rao_naidu            text          not null,
    leonidou_katsikeas   text          not null,
    flags                text[]        not null,
    missing              text[]        not null,
    facts                jsonb         not null,
    large_from           numeric       not null,
    classified_at        timestamptz   not null
);
create index classification_newest on stages.classification (enterprise_id, number desc);
comment on column stages.classification.bilkey_tesar is 'a stage, or from which to which where a fact is missing: 4..6; so of all seven';

create function stages.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'stages.% is a history: rows are added, never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

do $$
declare
    history text;
begin
    foreach history in array array['plan', 'own_act', 'withdrawal', 'classification'] loop
        execute format('create trigger %I_stays before update or delete on stages.%I for each row execute function stages.refuse_change()', history, history);
        execute format('create trigger %I_is_not_emptied before truncate on stages.%I for each statement execute function stages.refuse_change()', history, history);
    end loop;
end $$;

create view facts.stage as
    select distinct on (enterprise_id)
           enterprise_id, district, as_of, rung, agreement, decisive, johanson_wiedersheim, bilkey_tesar, reid, czinkota,
           cavusgil, rao_naidu, leonidou_katsikeas, flags, missing
      from stages.classification
     order by enterprise_id, number desc;
