-- Somebody who says who they are and waits for a code; the same row whether we know the person or not.
create table sign_in (
    id          text        primary key,
    question    bytea       not null,
    language    text        not null,
    member_id   bigint,
    code_hash   bytea,
    new_contact bytea,
    tries       integer     not null default 0,
    started_at  timestamptz not null,
    code_until  timestamptz not null,
    ended_at    timestamptz
);
create index sign_in_started_at on sign_in (started_at);
comment on column sign_in.question is 'NIK or passport, KPJ and birth date, sealed';
comment on column sign_in.new_contact is 'e-mail and mobile that the code confirms, sealed; null for an ordinary sign-in';

-- A member who is signed in. The browser or app holds the token, we hold its hash.
create table member_session (
    token_hash bytea       primary key,
    member_id  bigint      not null references member,
    started_at timestamptz not null,
    seen_at    timestamptz not null
);
create index member_session_seen_at on member_session (seen_at);

-- How often something was tried in one stretch of time, for every node. What is counted stands here as a keyed hash.
create table sign_in_count (
    counted bytea       not null,
    since   timestamptz not null,
    until   timestamptz not null,
    number  integer     not null,
    primary key (counted, since)
);
create index sign_in_count_until on sign_in_count (until);

-- What happened at the door, append only. Person and address stand here as keyed hashes, so that one who is known can be looked
-- up and nobody can be read off.
create table sign_in_event (
    id          bigint      generated always as identity primary key,
    at          timestamptz not null,
    event       text        not null,
    person_hash bytea,
    client_hash bytea
);
create index sign_in_event_person on sign_in_event (person_hash, at);
