-- A claim that is being filled in. What was typed and sent is sealed with a key from outside the database, and goes when the
-- claim has been filed, the member deletes the draft, or its time is over.
create table draft (
    id           uuid        primary key,
    answers      bytea       not null,
    language     text        not null,
    channel      text        not null,
    assisted_by  text,
    branch       text,
    created_at   timestamptz not null,
    changed_at   timestamptz not null,
    expires_at   timestamptz not null,
    warned_at    timestamptz,
    wrong_keys   integer     not null default 0,
    claim_number text,
    constraint draft_assisted_at_a_branch check (assisted_by is null or branch is not null)
);

create index draft_expires_at on draft (expires_at);

-- What opens a draft: the cookie of a device, or the link of a mail. Only the hash is kept.
create table draft_token (
    hash     text    primary key,
    draft_id uuid    not null references draft on delete cascade,
    by_mail  boolean not null
);

create index draft_token_draft_id on draft_token (draft_id);

create table draft_paper (
    id       uuid    primary key,
    draft_id uuid    not null references draft on delete cascade,
    type     text    not null,
    name     bytea   not null,
    size     bigint  not null,
    sha256   text    not null,
    position integer not null,
    content  bytea   not null,
    added_at timestamptz not null,
    unique (draft_id, type, sha256)
);
