-- What officers write about a claim, to each other or to its member. Free words may hold anything about the person: sealed.
create table case_note (
    id           bigint generated always as identity primary key,
    claim_number text        not null references claim,
    at           timestamptz not null,
    author       text        not null,
    to_member    boolean     not null,
    words        bytea       not null
);
create index case_note_claim on case_note (claim_number, id);

create trigger case_note_append_only before update or delete on case_note
    for each row execute function refuse_change();
