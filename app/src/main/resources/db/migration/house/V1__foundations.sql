-- What every module's tables stand on. Flyway makes each module's own schema; these four belong to nobody in particular.

create extension if not exists pg_trgm schema public;
create extension if not exists unaccent schema public;
create extension if not exists citext schema public;
create extension if not exists btree_gist schema public;
create extension if not exists pgcrypto schema public;

create schema facts;
comment on schema facts is 'Views that modules publish for reading in bulk; each reads only its own module''s tables';

-- Spring Modulith's event registry, its second structure, in archive mode

create schema events;

create table events.event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on events.event_publication using hash (serialized_event);
create index event_publication_by_completion on events.event_publication (completion_date);

create table events.event_publication_archive (like events.event_publication including all);

-- db-scheduler

create schema jobs;

create table jobs.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_execution on jobs.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on jobs.scheduled_tasks (last_heartbeat);
