-- a message is written down before it is sent and completed by its answer; nothing else is ever changed or taken away
alter table bank_message alter column answered_at drop not null;

create function bank_message_kept() returns trigger language plpgsql as $$
begin
    raise exception 'what was said to and by the bank is kept as it is';
end $$;
create trigger bank_message_not_deleted before delete on bank_message
    for each row execute function bank_message_kept();
create trigger bank_message_completed_once before update on bank_message
    for each row when (
        old.answered_at is not null
        or (old.id, old.service, old.reference, old.external_id, old.request, old.sent_at)
            is distinct from (new.id, new.service, new.reference, new.external_id, new.request, new.sent_at))
    execute function bank_message_kept();

-- the number of a message is not signed, its signature cannot be exchanged: a replay under another number finds it taken
alter table bank_notification add column signature_hash text;
create unique index bank_notification_signature on bank_notification (signature_hash);
create trigger bank_notification_not_deleted before delete on bank_notification
    for each row execute function bank_message_kept();
create trigger bank_notification_answered_once before update on bank_notification
    for each row when (
        old.answer <> ''
        or (old.day, old.external_id, old.signature_hash, old.service, old.reference, old.body, old.received_at)
            is distinct from
            (new.day, new.external_id, new.signature_hash, new.service, new.reference, new.body, new.received_at))
    execute function bank_message_kept();
