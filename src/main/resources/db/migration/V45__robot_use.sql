-- Proofs of work and questions that somebody has answered. Each counts once, whichever node it comes to; kept until it would have
-- expired anyway. The client is a keyed hash of the address, so that wrong answers make the next question slower.
create table robot_use (
    id         text        primary key,
    client     text        not null,
    passed     boolean     not null,
    used_at    timestamptz not null,
    expires_at timestamptz not null
);

create index robot_use_expires_at on robot_use (expires_at);
create index robot_use_client on robot_use (client, used_at);
