-- What keeps enterprises from exporting, in their own words, and what took it away

-- What was said of a barrier; the newest of a barrier holds
create table barriers.statement (
    number        bigint generated always as identity primary key,
    enterprise_id uuid        not null references identity.organisation,
    district      text        not null,
    barrier       text        not null,
    severity      int         check (severity between 0 and 4),
    wording       text        not null,
    stated_at     timestamptz not null,
    stated_by     uuid,
    speaker       text        not null,
    helped        boolean     not null,
    helper_of     uuid,
    alone         boolean     not null
);
create index statement_newest on barriers.statement (enterprise_id, barrier, number desc);
comment on column barriers.statement.severity is 'from 0, not met, to 4, stops us; null: not relevant to us';
comment on column barriers.statement.wording is 'version of the question that was read';
comment on column barriers.statement.helper_of is 'the organisation for which a helper answered beside the owner';
comment on column barriers.statement.alone is 'told when asked again in private: shown to the enterprise''s own people only';

-- Signed by both sides of the act; a claim until the owner has said so alone
create table barriers.lift (
    id            uuid primary key,
    enterprise_id uuid        not null references identity.organisation,
    district      text        not null,
    barrier       text        not null,
    act_id        uuid        not null,
    lifted_on     date        not null,
    lifted_at     timestamptz not null,
    unique (enterprise_id, barrier, act_id)
);
create index lift_by_day on barriers.lift (lifted_on);

-- Sixty days later the owner is asked again
create table barriers.asking (
    lift_id  uuid primary key references barriers.lift,
    asked_at timestamptz not null
);

-- What the owner said alone: at once, or asked again
create table barriers.owner_word (
    lift_id  uuid        not null references barriers.lift,
    again    boolean     not null,
    word     text        not null check (word in ('yes', 'partly', 'no')),
    given_at timestamptz not null,
    given_by uuid        not null,
    primary key (lift_id, again)
);

create function barriers.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'barriers.% is a history: rows are added, never changed', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger statement_is_history before update or delete on barriers.statement
    for each row execute function barriers.refuse_change();
create trigger statements_are_not_emptied before truncate on barriers.statement
    for each statement execute function barriers.refuse_change();
create trigger lift_is_history before update or delete on barriers.lift
    for each row execute function barriers.refuse_change();
create trigger asking_is_history before update or delete on barriers.asking
    for each row execute function barriers.refuse_change();
create trigger owner_word_is_history before update or delete on barriers.owner_word
    for each row execute function barriers.refuse_change();

-- Each barrier as it stands: what the histories above come to, kept with them in one transaction
create table barriers.standing (
    enterprise_id uuid    not null references identity.organisation,
    barrier       text    not null,
    district      text    not null,
    severity      int     check (severity between 0 and 4),
    stated_at     timestamptz,
    lift_id       uuid    references barriers.lift,
    confirmed     boolean not null default false,
    primary key (enterprise_id, barrier),
    check (stated_at is not null or lift_id is not null)
);
create index standing_by_barrier on barriers.standing (barrier, district text_pattern_ops);
comment on column barriers.standing.lift_id is 'as long as it holds: nothing was said of the barrier since';

create view facts.barrier as
    select standing.enterprise_id,
           standing.district,
           standing.barrier,
           standing.severity,
           (standing.stated_at at time zone 'Asia/Jakarta')::date as stated_on,
           lift.lifted_on,
           lift.act_id                                            as lifted_by_act,
           standing.confirmed
      from barriers.standing
      left join barriers.lift on lift.id = standing.lift_id;
comment on view facts.barrier is 'the newest state of each barrier that an enterprise spoke of; severity null: not relevant to it, or lifted without having been spoken of';

create view facts.lift as
    select lift.id,
           lift.enterprise_id,
           lift.district,
           lift.barrier,
           lift.lifted_on,
           lift.act_id,
           (asking.asked_at at time zone 'Asia/Jakarta')::date  as asked_on,
           (answer.given_at at time zone 'Asia/Jakarta')::date  as answered_on,
           answer.word                                          as answered
      from barriers.lift
      left join barriers.asking on asking.lift_id = lift.id
      left join barriers.owner_word answer on answer.lift_id = lift.id and answer.again;
comment on column facts.lift.answered is 'told in private: only for sums of five and more, never shown to who helped';
