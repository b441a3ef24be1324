-- the bank may say by itself that money came back, before a statement shows it
alter table payout_difference alter column statement_id drop not null;

-- laid beside a statement by the day on which they were settled, which may be later than that of the order
create index payout_attempt_settled on payout_attempt (answered_at) where state = 'SETTLED';
drop index payout_attempt_ordered;
