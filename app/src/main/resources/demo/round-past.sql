with moved as (
    update matching.round
       set made_at = made_at - make_interval(days => :days), computed_at = computed_at - make_interval(days => :days),
           closed_at = closed_at - make_interval(days => :days)
     where state = 'published'
), proposals as (
    update matching.proposal
       set proposed_at = proposed_at - make_interval(days => case state when 'waiting' then 6 else :days end),
           deadline = deadline - case state when 'waiting' then 6 else :days end,
           settled_at = settled_at - make_interval(days => :days - 3)
     where state <> 'drafted'
)
update engagement.engagement set started_at = started_at - make_interval(days => :days - 4)
