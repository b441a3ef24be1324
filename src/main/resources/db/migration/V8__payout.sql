-- one payout per claim: the primary key alone forbids a second one
create table payout (
    claim_number   text primary key,
    amount         bigint      not null check (amount > 0),
    status         text        not null check (status in ('PREPARED', 'ORDERED', 'PAID', 'FAILED')),
    bank_code      text        not null,
    account_number text        not null,
    prepared_at    timestamptz not null,
    paid_at        timestamptz,
    check ((status = 'PAID') = (paid_at is not null))
);

-- what was paid stays paid, whoever writes
create function payout_paid() returns trigger language plpgsql as $$
begin
    raise exception 'claim % has been paid', old.claim_number;
end $$;
create trigger payout_paid before update or delete on payout
    for each row when (old.status = 'PAID') execute function payout_paid();

-- every order ever written; an attempt changes its state, it is never taken away
create table payout_attempt (
    partner_reference_no text primary key,
    claim_number         text        not null references payout,
    attempt_no           integer     not null,
    bank_code            text        not null,
    account_number       text        not null,
    holder_name          text        not null,
    amount               bigint      not null check (amount > 0),
    state                text        not null,
    prepared_at          timestamptz not null,
    ordered_at           timestamptz,
    sent_at              timestamptz,
    external_id          text,
    answers              integer     not null default 0,
    not_found_at         timestamptz,
    bank_words           text        not null default '',
    bank_reference       text        not null default '',
    answered_at          timestamptz,
    unique (claim_number, attempt_no),
    check (state in ('PREPARED', 'SENT', 'PENDING', 'UNKNOWN', 'NOT_RECEIVED', 'SETTLED', 'REFUSED', 'FAILED', 'RETURNED'))
);

-- while one order may have moved money, there is no other
create unique index payout_attempt_live on payout_attempt (claim_number)
    where state in ('PREPARED', 'SENT', 'PENDING', 'UNKNOWN', 'NOT_RECEIVED', 'SETTLED');

-- what the bank said about the account of the claim, and whether the member is asked for another one
create table payout_account (
    claim_number   text primary key,
    bank_code      text             not null,
    account_number text             not null,
    holder_name    text             not null,
    similarity     double precision not null,
    refusal        text             not null,
    checked_at     timestamptz      not null,
    asked          boolean          not null default false
);

-- every message to the bank and its answer, accounts and names masked, kept ten years
create table bank_message (
    id            bigint generated always as identity primary key,
    service       text        not null,
    reference     text        not null,
    external_id   text        not null,
    request       text        not null,
    http_status   integer,
    answer        text        not null,
    sent_at       timestamptz not null,
    answered_at   timestamptz not null
);
create index bank_message_reference on bank_message (reference);

create sequence bank_external_id maxvalue 999999999999 cycle;
