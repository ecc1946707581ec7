-- Who took part in a session: how many of the enterprise's people, who they were, and which of the helpers
alter table engagement.session add column people int not null default 1 check (people between 0 and 1000);
alter table engagement.session add column names text not null default '' check (length(names) <= 300);

create table engagement.presence (
    session_id uuid not null references engagement.session,
    actor_id   uuid not null references identity.organisation,
    primary key (session_id, actor_id)
);
comment on table engagement.presence is 'a session without rows was held by the actor of the proposal alone';

-- What is to be reached: one side writes it, the other agrees; the owner says at the end what became of it
create table engagement.goal (
    id            uuid primary key,
    engagement_id uuid        not null references engagement.engagement,
    words         text        not null check (length(words) between 1 and 200),
    side          text        not null check (side in ('enterprise', 'actor')),
    set_at        timestamptz not null,
    set_by        uuid,
    agreed_at     timestamptz,
    agreed_by     uuid,
    withdrawn_at  timestamptz,
    reached       text check (reached in ('yes', 'partly', 'no')),
    check (withdrawn_at is null or agreed_at is null),
    check (reached is null or agreed_at is not null)
);
create index goal_by_engagement on engagement.goal (engagement_id, set_at);

create table engagement.task (
    id            uuid primary key,
    engagement_id uuid        not null references engagement.engagement,
    words         text        not null check (length(words) between 1 and 200),
    side          text        not null check (side in ('enterprise', 'actor')),
    due_on        date,
    added_at      timestamptz not null,
    added_by      uuid,
    done_at       timestamptz,
    done_by       uuid
);
comment on column engagement.task.side is 'who is to do it';
create index task_by_engagement on engagement.task (engagement_id, added_at);

-- Others who help along: the enterprise says yes first, then the actor itself
create table engagement.companion (
    engagement_id  uuid        not null references engagement.engagement,
    actor_id       uuid        not null references identity.organisation,
    role           text        not null,
    asked_at       timestamptz not null,
    asked_by       uuid,
    welcomed_at    timestamptz,
    welcomed_by    uuid,
    joined_at      timestamptz,
    joined_by      uuid,
    declined_at    timestamptz,
    declined_by    uuid,
    primary key (engagement_id, actor_id),
    check (joined_at is null or welcomed_at is not null and declined_at is null)
);
create index companion_by_actor on engagement.companion (actor_id);

create table engagement.paper (
    file_id       uuid primary key,
    engagement_id uuid        not null references engagement.engagement,
    title         text        not null check (length(title) between 1 and 200),
    print         text        not null,
    side          text        not null check (side in ('enterprise', 'actor')),
    added_at      timestamptz not null,
    added_by      uuid,
    removed_at    timestamptz
);
create unique index paper_once on engagement.paper (engagement_id, print) where removed_at is null;

-- What the actor's signature counts besides the sessions: figures of its role, amounts and figures of who helped along
create table engagement.counted (
    engagement_id uuid   not null references engagement.engagement,
    actor_id      uuid   not null references identity.organisation,
    figure        text   not null,
    amount        bigint not null check (amount between 0 and 1000000000000),
    primary key (engagement_id, actor_id, figure)
);
comment on column engagement.counted.figure is 'AMOUNT: of the role''s own measure';

-- For whoever helps next
create table engagement.hand_over (
    engagement_id uuid primary key references engagement.engagement,
    reached       text        not null check (length(reached) between 1 and 1000),
    still_open    text        not null check (length(still_open) <= 1000),
    to_know       text        not null check (length(to_know) between 1 and 1000),
    written_at    timestamptz not null,
    written_by    uuid
);

do $$
declare
    book text;
begin
    foreach book in array array['presence', 'counted', 'hand_over'] loop
        execute format('create trigger %I_stays before update or delete on engagement.%I for each row execute function engagement.refuse_change()', book, book);
        execute format('create trigger %I_is_not_emptied before truncate on engagement.%I for each statement execute function engagement.refuse_change()', book, book);
    end loop;
end $$;
