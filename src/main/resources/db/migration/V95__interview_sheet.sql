-- What an officer notes during an interview, append only: calls that nobody took, and the sheet that goes with the outcome.
create table interview_call (
    claim_number text        not null references claim,
    at           timestamptz not null,
    officer      text        not null,
    primary key (claim_number, at)
);

create table interview_sheet (
    claim_number  text        not null references claim,
    at            timestamptz not null,
    officer       text        not null,
    originals     text[]      not null,
    questions     int         not null check (questions >= 0),
    right_answers int         not null check (right_answers between 0 and questions),
    filled_by     text        not null check (filled_by in ('SELF', 'FAMILY', 'EMPLOYER', 'OTHER')),
    fee_asked     boolean     not null,
    primary key (claim_number, at)
);
