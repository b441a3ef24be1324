-- What the simulated gateways for SMS and WhatsApp took; a repeated key is the message that was taken before.
create table sandbox.phone_message (
    id          bigint generated always as identity primary key,
    channel     text        not null,
    message_key text        not null,
    recipient   text        not null,
    text        text        not null,
    received_at timestamptz not null,
    unique (channel, message_key)
);
