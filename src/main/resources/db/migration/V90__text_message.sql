-- A short text to a phone: beside a mail about a claim, or with a code. It has a delivery of its own. The number is sealed; the
-- body holds a marker in the place of the tracking link, and one that brings a code is emptied once it has left or can no longer leave.
create table text_message (
    id            bigint generated always as identity primary key,
    notice_id     bigint      references notice,
    kind          text        not null,
    channel       text        not null check (channel in ('SMS', 'WHATSAPP')),
    recipient     bytea       not null,
    language      text        not null,
    body          text        not null,
    state         text        not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'UNDELIVERABLE')),
    failure       text,
    written_at    timestamptz not null,
    delivered_at  timestamptz,
    deliver_until timestamptz
);

create unique index text_message_notice on text_message (notice_id);
