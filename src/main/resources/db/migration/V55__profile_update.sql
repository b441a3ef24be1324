create sequence profile_update_running_number;

-- What a member is filling in; answers and face are sealed. One per member, so that every device goes on with the same.
create table profile_draft (
    member_id   bigint primary key references member,
    answers     bytea       not null,
    face        bytea,
    face_result text,
    email_code  bytea,
    updated_at  timestamptz not null,
    check ((face is null) = (face_result is null))
);

-- answers: what was typed, before: what was registered when it came in; both sealed, as is the face
create table profile_update (
    number         text primary key check (number ~ '^PU-[0-9]{4}-[0-9]{8}$'),
    member_id      bigint      not null references member,
    branch         text        not null references branch,
    state          text        not null check (state in ('RECEIVED', 'CHECKING', 'ACCEPTED', 'REJECTED')),
    state_since    timestamptz not null,
    language       text        not null,
    received_at    timestamptz not null,
    answers        bytea       not null,
    before         bytea       not null,
    face           bytea,
    face_result    text        not null,
    registry       text,
    differences    text[]      not null default '{}',
    due_by         timestamptz,
    late           boolean     not null default false,
    decided_by     text,
    reason         text,
    check (decided_by is null or state in ('CHECKING', 'ACCEPTED', 'REJECTED'))
);
-- one open update per member, whatever the code does
create unique index profile_update_open on profile_update (member_id) where state in ('RECEIVED', 'CHECKING');
create index profile_update_member on profile_update (member_id, received_at);

create table profile_trail (
    id     bigint generated always as identity primary key,
    number text        not null references profile_update,
    at     timestamptz not null,
    actor  text        not null,
    action text        not null,
    remark text
);
create index profile_trail_number on profile_trail (number, id);

create table face_try (
    id        bigint generated always as identity primary key,
    member_id bigint      not null references member,
    at        timestamptz not null,
    result    text        not null
);
create index face_try_member on face_try (member_id, at);

insert into policy_setting (name, valid_from, value, source) values
    ('profile-review-days', '2015-01-01', '2',  'ketentuan layanan: petugas memeriksa pengkinian data dalam dua hari kerja'),
    ('face-tries',          '2015-01-01', '3',  'ketentuan layanan: tiga foto wajah dalam 24 jam'),
    ('face-days',           '2015-01-01', '30', 'UU 27/2022 pasal 43: foto wajah dihapus 30 hari sesudah keputusan');
