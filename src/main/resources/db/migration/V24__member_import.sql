-- Who brought members in from which file, and what it changed, in words.
create table member_import (
    id          bigint generated always as identity primary key,
    file_name   text        not null,
    sha256      text        not null,
    lines       bigint      not null,
    report      text        not null,
    imported_at timestamptz not null,
    imported_by text        not null
);
