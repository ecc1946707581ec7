-- Where nobody answered, an officer may offer the next best in one act, between two rounds
alter table matching.proposal
    alter column round_id drop not null,
    add column instead_of uuid unique references matching.proposal,
    add constraint proposal_comes_from_somewhere check (round_id is not null or instead_of is not null);
comment on column matching.proposal.instead_of is 'the lapsed one that it follows; null: of a round';

create or replace view facts.proposal as
    select proposal.id,
           proposal.round_id,
           proposal.need_id,
           proposal.offer_id,
           proposal.enterprise_id,
           proposal.actor_id,
           proposal.score,
           proposal.state,
           proposal.proposed_at,
           proposal.deadline,
           proposal.settled_at  as answered_at,
           proposal.proposed_at as offered_at,
           (select min(answer.given_at)
              from matching.answer
             where answer.proposal_id = proposal.id and answer.side = 'enterprise') as enterprise_answered_at,
           (select min(answer.given_at)
              from matching.answer
             where answer.proposal_id = proposal.id and answer.side = 'actor')      as actor_answered_at,
           proposal.district
      from matching.proposal
     where proposal.state <> 'drafted';
comment on column facts.proposal.answered_at is 'when it was settled: accepted, declined or lapsed';
comment on column facts.proposal.round_id is 'empty where an officer offered it between two rounds';
comment on column facts.proposal.enterprise_answered_at is 'the side''s first answer, yes or no; empty: not answered';
comment on column facts.proposal.actor_answered_at is 'the side''s first answer, yes or no; empty: not answered';
