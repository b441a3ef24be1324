-- an account is checked before the approval and again before the payment: the state from which the member was asked for another
-- one tells where the claim goes on; null while nobody waits for an account
alter table payout_account add column asked_from text;
update payout_account set asked_from = 'PAYMENT_PENDING' where asked;
alter table payout_account drop column asked;
