-- What a role is counted in besides its amount: tests passed, goals reached, the lent part of the money
create table ledger.figure (
    act_id   uuid   not null,
    actor_id uuid   not null,
    role     text   not null,
    figure   text   not null,
    amount   bigint not null,
    primary key (act_id, actor_id, role, figure),
    foreign key (act_id, actor_id, role) references ledger.contribution
);
comment on column ledger.figure.amount is 'negative in a reversal';
create trigger figure_stays before update or delete on ledger.figure
    for each row execute function ledger.refuse_change();
create trigger figure_is_not_emptied before truncate on ledger.figure
    for each statement execute function ledger.refuse_change();

alter table ledger.act drop constraint act_source_check;
alter table ledger.act add constraint act_source_check
    check (source in ('work', 'training', 'event', 'form', 'reversal'));

-- Without the reversing entries: an act that was reversed says so itself. kind: how it came into the ledger
create or replace view facts.act as
    select act.id,
           act.done_on,
           act.beneficiary_id,
           act.district,
           act.evidence,
           coalesce((select answer = 'confirmed'
                       from ledger.confirmation
                      where confirmation.act_id = act.id
                      order by number desc
                      limit 1), false) as confirmed,
           exists (select from ledger.act reversal where reversal.reverses = act.id) as reversed,
           act.source as kind
      from ledger.act
     where act.reverses is null;
