-- one row per booking; the newest row of a claim is its present or last interview
create table interview (
    id              bigint generated always as identity primary key,
    claim_number    text        not null,
    branch          text        not null,
    starts_at       timestamptz not null,
    minutes         integer     not null,
    seat            integer     not null,
    status          text        not null,
    -- how often the member did not appear, earlier bookings included
    missed          integer     not null,
    -- first, second … booking of the claim
    booking         integer     not null,
    announced       boolean     not null default false,
    originals_seen  boolean,
    helper_declared boolean
);

-- whatever the code does, nobody sits on a seat that is taken, and a claim has one booking
create unique index interview_seat on interview (branch, starts_at, seat) where status = 'BOOKED';
create unique index interview_running on interview (claim_number) where status = 'BOOKED';
create index interview_claim on interview (claim_number, id);

-- claims for which a head of service wants another interview
create table interview_again (
    claim_number text primary key
);
