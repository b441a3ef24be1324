create sequence claim_running_number;

create table claim (
    claim_number       text primary key,
    status             text        not null,
    status_since       timestamptz not null,
    channel            text        not null,
    cause              text        not null,
    route              text,
    risk               text,
    branch             text        not null,
    member_id          bigint      not null,
    nik                text        not null,
    full_name          text        not null,
    birth_place        text        not null,
    birth_date         date        not null,
    mother_maiden_name text        not null,
    street             text        not null,
    village_code       text        not null,
    postal_code        text        not null,
    mobile             text        not null,
    email              text        not null,
    npwp               text,
    self_employed      boolean     not null,
    bank_code          text        not null,
    account_number     text        not null,
    partial_percent    integer,
    helper_name        text,
    helper_relationship text,
    helper_mobile      text,
    housing            text,
    terms_version      text        not null,
    filed_on           date        not null,
    submitted_at       timestamptz not null,
    due_by             timestamptz,
    face_matched       boolean     not null,
    language           text        not null,
    version            bigint      not null default 0
);

-- one open claim per member, whatever the code does
create unique index claim_open_per_member on claim (member_id)
    where status not in ('PAID', 'REJECTED', 'WITHDRAWN', 'EXPIRED');
create index claim_member on claim (member_id);
create index claim_mobile on claim (mobile, submitted_at);
create index claim_email on claim (email, submitted_at);
create index claim_account on claim (bank_code, account_number);

create table claim_kpj (
    claim_number text not null references claim,
    kpj          text not null,
    primary key (claim_number, kpj)
);

create table claim_trail (
    id           bigint generated always as identity primary key,
    claim_number text        not null references claim,
    at           timestamptz not null,
    actor        text        not null,
    action       text        not null,
    from_status  text,
    to_status    text,
    remark       text
);
create index claim_trail_claim on claim_trail (claim_number, id);

create table claim_decision (
    id           bigint generated always as identity primary key,
    claim_number text        not null references claim,
    step         text        not null,
    outcome      text        not null,
    actor        text        not null,
    at           timestamptz not null
);
create index claim_decision_claim on claim_decision (claim_number, step);

create table appeal (
    claim_number text primary key references claim,
    lodged_at    timestamptz not null,
    text         text        not null,
    upheld       boolean,
    answered_at  timestamptz
);

-- the trail and the decisions are append only
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append only', tg_table_name;
end $$;
create trigger claim_trail_append_only before update or delete on claim_trail
    for each row execute function refuse_change();
create trigger claim_decision_append_only before update or delete on claim_decision
    for each row execute function refuse_change();

create table idempotency_key (
    key          text primary key,
    fingerprint  text        not null,
    claim_number text        not null references claim,
    created_at   timestamptz not null
);
