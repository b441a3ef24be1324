create schema if not exists sandbox;

create table sandbox.setting (
    name  text primary key,
    value text not null
);

-- What the simulated mail server took, whole, as it came over the wire.
create table sandbox.mail (
    id          bigint generated always as identity primary key,
    recipient   text        not null,
    message     bytea       not null,
    received_at timestamptz not null
);

-- The people whom the simulated civil registry knows.
create table sandbox.person (
    nik                text primary key,
    name               text    not null,
    birth_place        text    not null,
    birth_date         date    not null,
    mother_maiden_name text    not null,
    deceased           boolean not null,
    story              text    not null,
    digest             text    not null
);

-- What the simulated registries shall answer instead.
create table sandbox.registry_behaviour (
    nik          text primary key,
    result       text,
    face_matched boolean,
    down         boolean not null default false,
    face_down    boolean not null default false
);
