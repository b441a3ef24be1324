create schema if not exists sandbox;

create table sandbox.bank_account (
    bank_code      text not null,
    account_number text not null,
    holder_name    text not null,
    primary key (bank_code, account_number)
);

create table sandbox.bank_token (
    token      text primary key,
    expires_at timestamptz not null
);

create table sandbox.bank_external_id (
    day         date not null,
    external_id text not null,
    primary key (day, external_id)
);

-- LOST: never reached the books; the bank does not know it and takes it as new when it comes again
create table sandbox.bank_transfer (
    partner_reference_no   text primary key,
    service                text        not null,
    body                   text        not null,
    customer_reference     text        not null,
    beneficiary_bank_code  text        not null,
    beneficiary_account_no text        not null,
    source_account_no      text        not null,
    amount                 bigint      not null,
    transaction_date       text        not null,
    reference_no           text        not null,
    state                  text        not null,
    response_code          text        not null,
    received_at            timestamptz not null,
    booked_at              timestamptz,
    check (state in ('LOST', 'REFUSED', 'PENDING', 'FAILED', 'BOOKED', 'RETURNED')),
    check ((state in ('BOOKED', 'RETURNED')) = (booked_at is not null))
);

create table sandbox.bank_behaviour (
    id         bigint generated always as identity primary key,
    service    text not null,
    account    text not null,
    answer     text not null,
    times_left integer
);

create sequence sandbox.bank_reference;
