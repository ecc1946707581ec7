-- The ledger lies beside the work, no longer inside it; facts.act, facts.contribution and facts.tie follow their tables
alter table engagement.act set schema ledger;
alter table engagement.contribution set schema ledger;
alter table engagement.confirmation set schema ledger;

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'ledger.% is a ledger: rows are added, never changed', tg_table_name using errcode = 'restrict_violation';
end $$;

do $$
declare
    book text;
begin
    foreach book in array array['act', 'contribution', 'confirmation'] loop
        execute format('drop trigger %I_stays on ledger.%I', book, book);
        execute format('drop trigger %I_is_not_emptied on ledger.%I', book, book);
        execute format('create trigger %I_stays before update or delete on ledger.%I for each row execute function ledger.refuse_change()', book, book);
        execute format('create trigger %I_is_not_emptied before truncate on ledger.%I for each statement execute function ledger.refuse_change()', book, book);
    end loop;
end $$;

-- What was said before under the old names is still found
update notices.notice set key = 'ledger' || substr(key, length('engagement') + 1) where key like 'engagement.notice.act%';
update events.event_publication
   set listener_id = replace(listener_id, 'journey.engagement.ledger.', 'journey.ledger.acts.')
 where listener_id like '%journey.engagement.ledger.%';
