-- how often an order went out: one that the bank never gets is not sent for ever
alter table payout_attempt add column sends integer not null default 0;
update payout_attempt set sends = 1 where ordered_at is not null;

-- what was written down to be paid is what is sent, asked for and found in the bank's books, whoever writes
create function payout_attempt_kept() returns trigger language plpgsql as $$
begin
    raise exception 'order % stays as it was written', old.partner_reference_no;
end $$;
create trigger payout_attempt_not_deleted before delete on payout_attempt
    for each row execute function payout_attempt_kept();
create trigger payout_attempt_not_changed before update on payout_attempt
    for each row when (
        (old.partner_reference_no, old.claim_number, old.attempt_no, old.rail, old.bank_code, old.account_number,
            old.holder_name, old.amount, old.prepared_at)
        is distinct from
        (new.partner_reference_no, new.claim_number, new.attempt_no, new.rail, new.bank_code, new.account_number,
            new.holder_name, new.amount, new.prepared_at)
        or (old.ordered_at is not null and new.ordered_at is distinct from old.ordered_at))
    execute function payout_attempt_kept();
