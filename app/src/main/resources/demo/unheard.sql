select count(*) from events.event_publication
