-- what the tables decided on, as last gathered; decided_at: when the failures were last decided
create table entitlement_fact (
    claim_number text primary key,
    facts        jsonb       not null,
    gathered_at  timestamptz not null,
    decided_at   timestamptz
);

create table entitlement_failure (
    claim_number  text     not null references entitlement_fact,
    position      smallint not null,
    code          text     not null,
    possible_from date,
    primary key (claim_number, position)
);

create table identity_screening (
    claim_number text primary key,
    result       text        not null check (result in ('MATCHED', 'DIFFERENT', 'NOT_FOUND', 'DECEASED')),
    differences  text[]      not null,
    asked_at     timestamptz not null
);

create table risk_assessment (
    claim_number    text primary key,
    risk            text        not null check (risk in ('LOW', 'MEDIUM', 'HIGH')),
    same_mobile     bigint      not null,
    same_email      bigint      not null,
    same_account    bigint      not null,
    contact_changed boolean     not null,
    helper_declared boolean     not null,
    registry_result text        not null,
    assessed_at     timestamptz not null
);

create table investigation (
    id           bigint generated always as identity primary key,
    claim_number text        not null,
    held_from    text        not null,
    held_at      timestamptz not null,
    result       text check (result in ('CLEARED', 'REJECTED')),
    concluded_by text,
    concluded_at timestamptz,
    check ((result is null) = (concluded_at is null))
);
create index on investigation (claim_number);
create unique index on investigation (claim_number) where result is null;
