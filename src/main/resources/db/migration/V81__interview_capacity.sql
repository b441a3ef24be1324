-- How many interviews a branch holds at the same time on one day, where that differs from its ordinary capacity: an officer
-- is ill, more officers are on duty. Append only, the newest row of a day counts.
create table interview_capacity (
    id         bigint generated always as identity primary key,
    branch     text        not null references branch,
    day        date        not null,
    seats      integer     not null check (seats between 0 and 50),
    reason     text        not null,
    entered_by text        not null,
    entered_at timestamptz not null
);
create index interview_capacity_day on interview_capacity (branch, day, id);
