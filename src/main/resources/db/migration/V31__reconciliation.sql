create table account_statement (
    id           bigint generated always as identity primary key,
    key          text        not null unique,
    file_name    text        not null,
    account      text        not null,
    from_day     date        not null,
    to_day       date        not null,
    imported_at  timestamptz not null,
    imported_by  text        not null
);

create table account_statement_line (
    statement_id   bigint  not null references account_statement,
    number         integer not null,
    booked_on      date    not null,
    debit          boolean not null,
    amount         bigint  not null,
    kind           text    not null,
    payout         text    not null,
    bank_reference text    not null,
    text           text    not null,
    primary key (statement_id, number)
);
create index account_statement_line_payout on account_statement_line (payout) where payout <> '';

-- the same finding of two statements is one difference
create table payout_difference (
    id           bigint generated always as identity primary key,
    kind         text        not null,
    reference    text        not null,
    claim_number text        not null,
    amount       bigint      not null,
    text         text        not null,
    statement_id bigint      not null references account_statement,
    found_at     timestamptz not null,
    outcome      text,
    remark       text,
    resolved_by  text,
    resolved_at  timestamptz,
    unique (kind, reference),
    check ((outcome is null) = (resolved_at is null))
);
create index payout_attempt_ordered on payout_attempt (ordered_at) where state = 'SETTLED';
