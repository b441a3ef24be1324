-- How often something was asked for a draft within a stretch of time, so that a draft is no way to try out numbers.
create table draft_try (
    draft_id uuid        not null references draft on delete cascade,
    what     text        not null,
    since    timestamptz not null,
    count    integer     not null,
    primary key (draft_id, what)
);
