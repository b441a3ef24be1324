-- the rail is chosen when the order is written; failure says why an attempt is over
alter table payout_attempt
    add column rail    text not null default 'BI_FAST' check (rail in ('INTRABANK', 'BI_FAST', 'RTGS', 'SKN')),
    add column failure text not null default '';
alter table payout_attempt alter column rail drop default;
