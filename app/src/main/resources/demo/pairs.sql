select proposal.id, proposal.enterprise_id, proposal.actor_id
  from matching.proposal
  join sme.enterprise on enterprise.id = proposal.enterprise_id
  join needs.need on need.id = proposal.need_id
  join helix.offer on offer.id = proposal.offer_id
 where proposal.round_id = :round
 order by enterprise.external_id, need.barrier, offer.title
