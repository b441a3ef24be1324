-- An address that a member wants registered counts when the code that was sent to it has come back. Address and code stand here
-- as keyed hashes; one per member, a later address takes its place.
create table email_proof (
    member_id  bigint      primary key references member,
    email_hash bytea       not null,
    code_hash  bytea       not null,
    tries      integer     not null default 0,
    code_until timestamptz not null,
    proven_at  timestamptz
);

alter table profile_draft drop column email_code;
