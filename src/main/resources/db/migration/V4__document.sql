create table document (
    id           uuid        primary key,
    -- the order of arrival; papers of one sending share their time
    arrived      bigint      generated always as identity,
    claim_number text        not null,
    type         text        not null,
    file_name    text        not null,
    media_type   text        not null,
    size         bigint      not null,
    pages        integer     not null,
    sha256       text        not null,
    content      bytea       not null,
    uploaded_at  timestamptz not null,
    verdict      text,
    reason       text,
    superseded   boolean     not null default false,
    check (reason is null or verdict = 'REFUSED')
);
create index document_claim on document (claim_number, arrived);

-- pictures and PDFs are compressed already
alter table document alter column content set storage external;
