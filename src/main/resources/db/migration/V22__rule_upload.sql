-- Files of rules that have been checked and wait for somebody to apply them; what was done is told by the rules themselves.
create table rule_upload (
    id          uuid        primary key,
    table_name  text        not null,
    content     bytea       not null,
    fingerprint text        not null,
    uploaded_by text        not null,
    uploaded_at timestamptz not null
);
