-- What a member says after the payment: did somebody ask for a fee? Signal F18, a label that decides nothing.
-- The words may name people and are sealed.
create table fee_answer (
    claim_number text primary key references claim,
    asked        boolean     not null,
    amount       bigint check (amount >= 0),
    found_at     text,
    words        bytea,
    answered_at  timestamptz not null,
    changed_at   timestamptz not null
);
create index fee_answer_answered on fee_answer (answered_at) where asked;
