-- Help that an enterprise asks for: one for each gate that its quick check found open, and what its owner wrote down besides.
create table matching.need (
    id            uuid primary key,
    enterprise_id uuid        not null references identity.organisation,
    district      text        not null,
    barrier       text        not null,
    gate          text,
    severity      int         not null check (severity between 1 and 4),
    words         text        not null check (length(words) <= 500),
    languages     text[]      not null,
    opened_on     date        not null,
    opened_at     timestamptz not null,
    opened_by     uuid,
    check_id      uuid,
    met_at        timestamptz,
    met_by_act    uuid,
    met_by_check  uuid,
    withdrawn_at  timestamptz,
    withdrawn_by  uuid,
    check (met_at is null or withdrawn_at is null)
);
comment on column matching.need.languages is 'understood besides Indonesian; ISO 639-1';

create unique index need_open_once_a_gate on matching.need (enterprise_id, gate)
    where gate is not null and met_at is null and withdrawn_at is null;
create unique index need_open_once_a_barrier on matching.need (enterprise_id, barrier)
    where gate is null and met_at is null and withdrawn_at is null;
create index need_open_by_district on matching.need (district text_pattern_ops)
    where met_at is null and withdrawn_at is null;
create index need_by_enterprise on matching.need (enterprise_id);

-- Quick checks whose needs were opened and closed, so that hearing of one twice does nothing twice
create table matching.heard_check (
    check_id      uuid primary key,
    enterprise_id uuid        not null,
    heard_at      timestamptz not null
);

create index heard_check_by_enterprise on matching.heard_check (enterprise_id, check_id);

-- A plan that pairs the open needs of a region with offers; a draft may be computed again, a published one never changes.
create table matching.round (
    id             uuid primary key,
    region         text        not null check (region <> ''),
    state          text        not null check (state in ('draft', 'published', 'discarded')),
    made_at        timestamptz not null,
    made_by        uuid,
    computed_at    timestamptz not null,
    closed_at      timestamptz,
    closed_by      uuid,
    enterprises    int         not null,
    needs          int         not null,
    offers         int         not null,
    admissible     int         not null,
    coverage       int         not null,
    coverable      int         not null,
    score          bigint      not null,
    value          bigint      not null,
    bound          bigint      not null,
    certified      boolean     not null,
    most_helps     int         not null,
    conditions     text[]      not null,
    excluded       bigint[]    not null
);
comment on column matching.round.coverable is 'enterprises with at least one admissible pair';
comment on column matching.round.excluded is 'pairs that each condition excluded, after those before it; in the order of conditions';

create index round_by_region on matching.round (region text_pattern_ops, made_at desc);

-- Pairs that the coordinator took out of the plan
create table matching.removal (
    round_id   uuid        not null references matching.round,
    need_id    uuid        not null references matching.need,
    offer_id   uuid        not null references helix.offer,
    removed_at timestamptz not null,
    removed_by uuid,
    primary key (round_id, need_id, offer_id)
);

create table matching.proposal (
    id             uuid primary key,
    round_id       uuid    not null references matching.round,
    need_id        uuid    not null references matching.need,
    offer_id       uuid    not null references helix.offer,
    enterprise_id  uuid    not null references identity.organisation,
    actor_id       uuid    not null references identity.organisation,
    district       text    not null,
    role           text    not null,
    state          text    not null check (state in ('drafted', 'waiting', 'accepted', 'declined', 'lapsed')),
    score          int     not null check (score between 0 and 100),
    helix_points   int     not null,
    near_points    int     not null,
    sector_points  int     not null,
    urgency_points int     not null,
    waiting_points int     not null,
    named_first    boolean not null,
    online         boolean not null,
    kilometres     double precision,
    waited_days    int     not null,
    proposed_at    timestamptz,
    deadline       date,
    settled_at     timestamptz,
    unique (round_id, need_id),
    check (score = helix_points + near_points + sector_points + urgency_points + waiting_points),
    check ((state = 'drafted') = (proposed_at is null)),
    check ((proposed_at is null) = (deadline is null))
);

create unique index proposal_live_once_a_need on matching.proposal (need_id) where state in ('waiting', 'accepted');
create index proposal_by_need on matching.proposal (need_id);
create index proposal_by_offer on matching.proposal (offer_id, state);
create index proposal_by_enterprise on matching.proposal (enterprise_id, state);
create index proposal_by_actor on matching.proposal (actor_id, state);
create index proposal_by_deadline on matching.proposal (deadline) where state = 'waiting';

-- Who said what to a proposal; only added to, the latest of a side holds
create table matching.answer (
    number      bigint generated always as identity primary key,
    id          uuid        not null unique,
    proposal_id uuid        not null references matching.proposal,
    side        text        not null check (side in ('enterprise', 'actor')),
    yes         boolean     not null,
    reason      text        not null check (length(reason) <= 500),
    given_at    timestamptz not null,
    given_by    uuid
);

create index answer_by_proposal on matching.answer (proposal_id, number);

-- Needs of a round that got nothing, and why: how many offers each condition excluded for it
create table matching.unserved (
    round_id   uuid  not null references matching.round,
    need_id    uuid  not null references matching.need,
    reason     text  not null check (reason in ('nothing-fits', 'no-seat', 'limit')),
    admissible int   not null,
    excluded   bigint[] not null,
    primary key (round_id, need_id)
);

-- Seats of each offer in a round, and what one more would have brought
create table matching.seat (
    round_id       uuid   not null references matching.round,
    offer_id       uuid   not null references helix.offer,
    seats          int    not null,
    used           int    not null,
    fitting        int    not null,
    worth_coverage int    not null,
    worth_score    bigint not null,
    worth_pairs    int    not null,
    primary key (round_id, offer_id)
);
comment on column matching.seat.fitting is 'needs that the offer could meet';

-- How the plan would change with one weight of the score a quarter larger or smaller
create table matching.other_weight (
    round_id uuid not null references matching.round,
    term     text not null,
    percent  int  not null,
    kept     int  not null,
    pairs    int  not null,
    primary key (round_id, term, percent)
);

create view facts.need as
    select need.id,
           need.enterprise_id,
           need.district,
           need.barrier,
           need.gate,
           need.severity,
           need.opened_on,
           case
               when need.met_at is not null then 'met'
               when need.withdrawn_at is not null then 'withdrawn'
               else coalesce((select case proposal.state when 'accepted' then 'accepted' else 'proposed' end
                                from matching.proposal
                               where proposal.need_id = need.id and proposal.state in ('waiting', 'accepted')), 'open')
           end as state
      from matching.need;

create view facts.proposal as
    select id,
           round_id,
           need_id,
           offer_id,
           enterprise_id,
           actor_id,
           score,
           state,
           proposed_at,
           deadline,
           settled_at as answered_at
      from matching.proposal
     where state <> 'drafted';
comment on view facts.proposal is 'published proposals: waiting, accepted, declined or lapsed; a deadline that passed is lapsed within the hour';
