-- Which barrier, and which gate, the work is to take out of the way
create or replace view facts.engagement as
select id,
       enterprise_id,
       actor_id,
       district,
       role,
       case
           when completed_at is not null then 'completed'
           when exists (select from engagement.sign_off where engagement_id = id) then 'signing'
           else 'running'
       end as state,
       (started_at at time zone 'Asia/Jakarta')::date as started_on,
       barrier,
       gate
  from engagement.engagement;
