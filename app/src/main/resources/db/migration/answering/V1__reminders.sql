-- What was sent by itself: once before the deadline and once on the day, to each side
create table answering.reminder (
    proposal_id uuid        not null references matching.proposal,
    side        text        not null check (side in ('enterprise', 'actor')),
    kind        text        not null check (kind in ('before', 'day')),
    sent_at     timestamptz not null,
    primary key (proposal_id, side, kind)
);

-- Whom a coordinator reached by telephone: once a day is enough
create table answering.reached (
    organisation_id uuid        not null references identity.organisation,
    on_day          date        not null,
    reached_at      timestamptz not null,
    reached_by      uuid,
    primary key (organisation_id, on_day)
);
