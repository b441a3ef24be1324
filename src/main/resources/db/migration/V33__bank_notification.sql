-- what the bank told us by itself; the number of a message is unique in a day, so a replay finds it taken. Kept ten years, masked.
create table bank_notification (
    day         date        not null,
    external_id text        not null,
    service     text        not null,
    reference   text        not null,
    body        text        not null,
    answer      text        not null,
    received_at timestamptz not null,
    primary key (day, external_id)
);
create index bank_notification_reference on bank_notification (reference);
