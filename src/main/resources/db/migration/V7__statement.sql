-- development (hasil pengembangan) of a year in percent; a year without a row grows at the provisional rate of the settings
create table development_rate (
    year        integer primary key,
    rate        numeric(6, 3) not null check (rate >= 0),
    provisional boolean       not null default true
);

-- 2016: 7.19 %, published as final
insert into development_rate (year, rate, provisional) values (2016, 7.190, false);

create table statement (
    claim_number        text        not null,
    version             integer     not null,
    payment_date        date        not null,
    lines               jsonb       not null,
    accumulated_balance bigint      not null,
    gross               bigint      not null,
    tax                 bigint      not null,
    tax_regime          text        not null,
    rounding            bigint      not null,
    net                 bigint      not null,
    frozen              boolean     not null default false,
    created_at          timestamptz not null,
    primary key (claim_number, version),
    check (net = gross - tax + rounding)
);

-- what was approved never changes, whoever writes
create function statement_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'statement % of claim % is frozen', old.version, old.claim_number;
end $$;
create trigger statement_frozen before update or delete on statement
    for each row when (old.frozen) execute function statement_frozen();
