-- A mail to a member: written in the claim's transaction, delivered afterwards.
-- The bodies hold a marker in the place of the tracking link, whose secret is never stored.
create table notice (
    id           bigint generated always as identity primary key,
    claim_number text        not null,
    branch       text        not null,
    kind         text        not null,
    recipient    text        not null,
    subject      text        not null,
    body_text    text        not null,
    body_html    text        not null,
    state        text        not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'UNDELIVERABLE')),
    failure      text,
    written_at   timestamptz not null,
    delivered_at timestamptz
);

create index notice_claim_number on notice (claim_number);

create table notice_attachment (
    notice_id  bigint not null references notice,
    name       text   not null,
    media_type text   not null,
    content    bytea  not null,
    primary key (notice_id, name)
);
