-- What the service clock of a claim did, append only; the last line is how it stands. due_by is the deadline that the line
-- set, or with STOPPED the one that was put aside; days_left are the working days that a stopped clock has kept.
create table service_clock (
    id           bigint generated always as identity primary key,
    claim_number text        not null references claim,
    event        text        not null check (event in ('STARTED', 'STOPPED', 'RESUMED', 'RESTARTED', 'CANCELLED')),
    at           timestamptz not null,
    due_by       timestamptz check ((event = 'CANCELLED') = (due_by is null)),
    days_left    integer check ((event = 'STOPPED') = (days_left is not null))
);
create index service_clock_claim on service_clock (claim_number, id);

insert into service_clock (claim_number, event, at, due_by)
select claim_number, 'STARTED', submitted_at, due_by from claim where due_by is not null order by submitted_at;
