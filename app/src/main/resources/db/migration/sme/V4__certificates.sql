-- The wallet of each enterprise: what it holds, and what it has begun
create table sme.certificate (
    id            uuid primary key,
    enterprise_id uuid        not null references sme.enterprise,
    kind          text        not null,
    state         text        not null check (state in ('in_process', 'held')),
    number        text,
    issuer        text,
    begun_on      date,
    issued_on     date,
    expires_on    date check (expires_on >= issued_on),
    public        boolean     not null,
    products      uuid[]      not null default '{}',
    version       int         not null default 1,
    added_at      timestamptz not null,
    added_by      uuid,
    changed_at    timestamptz not null,
    changed_by    uuid,
    removed_at    timestamptz
);
create index certificate_by_enterprise on sme.certificate (enterprise_id) where removed_at is null;
create index certificate_by_end on sme.certificate (expires_on) where removed_at is null;
comment on column sme.certificate.kind is 'code in reference/certificates.csv';
comment on column sme.certificate.begun_on is 'as far as is known: null for one that is held and whose day of issue nobody wrote';
comment on column sme.certificate.products is 'empty: for all that the enterprise makes';
comment on column sme.certificate.public is 'its owner lets everybody see kind, number, issuer and end; the scan never';

create table sme.certificate_past (
    certificate_id uuid        not null references sme.certificate,
    version        int         not null,
    was            jsonb       not null,
    until          timestamptz not null,
    primary key (certificate_id, version)
);

create function sme.keep_certificates_past() returns trigger language plpgsql as $$
begin
    insert into sme.certificate_past (certificate_id, version, was, until)
    values (old.id, old.version, to_jsonb(old), new.changed_at);
    new.version := old.version + 1;
    return new;
end $$;
create trigger certificate_keeps_its_past before update on sme.certificate
    for each row when (old.* is distinct from new.*) execute function sme.keep_certificates_past();
create trigger certificate_past_is_history before update or delete on sme.certificate_past
    for each row execute function sme.refuse_change();

create table sme.certificate_scan (
    file_id        uuid primary key references files.file,
    certificate_id uuid        not null references sme.certificate,
    name           text        not null,
    print          text        not null,
    added_at       timestamptz not null,
    removed_at     timestamptz
);
create unique index certificate_scan_once on sme.certificate_scan (certificate_id, print) where removed_at is null;

-- Who was reminded of what: each once
create table sme.certificate_reminder (
    certificate_id uuid        not null references sme.certificate,
    expires_on     date        not null,
    days           int         not null,
    told_at        timestamptz not null,
    primary key (certificate_id, expires_on, days)
);

create view facts.certificate as
    select c.enterprise_id, e.district, c.kind, c.state, c.begun_on, c.expires_on, c.public, c.id, c.products, c.issued_on,
           case when c.public then c.number end as number,
           case when c.public then c.issuer end as issuer
      from sme.certificate c
      join sme.enterprise e on e.id = c.enterprise_id
     where c.removed_at is null;
