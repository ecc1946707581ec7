select engagement.id, engagement.enterprise_id, engagement.actor_id, engagement.role
  from engagement.engagement
  join sme.enterprise on enterprise.id = engagement.enterprise_id
 where engagement.completed_at is null
 order by enterprise.external_id, engagement.barrier, engagement.role, engagement.need_id
