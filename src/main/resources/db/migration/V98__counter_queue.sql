-- Numbers for walk-ins, from 1 each day at each branch. They belong to nobody by name.
create table counter_day (
    branch      text not null references branch,
    day         date not null,
    last_number int  not null,
    primary key (branch, day)
);

create table counter_ticket (
    id        bigint generated always as identity primary key,
    branch    text        not null,
    day       date        not null,
    number    int         not null,
    state     text        not null default 'WAITING' check (state in ('WAITING', 'CALLED', 'SERVED', 'ABSENT')),
    officer   text,
    taken_at  timestamptz not null,
    called_at timestamptz,
    ended_at  timestamptz,
    unique (branch, day, number),
    foreign key (branch, day) references counter_day
);

-- an officer serves one person at a time
create unique index counter_ticket_called on counter_ticket (officer, branch, day) where state = 'CALLED';
