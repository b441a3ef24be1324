create extension if not exists btree_gist;

-- Contributions by month, as spans of months with the same amount; months are their first days, both included.
create table contribution (
    kpj        text   not null references membership on delete cascade,
    from_month date   not null check (extract(day from from_month) = 1),
    to_month   date   not null check (extract(day from to_month) = 1),
    amount     bigint not null check (amount >= 0),
    primary key (kpj, from_month),
    check (from_month <= to_month),
    exclude using gist (kpj with =, daterange(from_month, to_month, '[]') with &&)
);

-- So far one amount up to the last month. A last month that the opening balance contains already is kept as such.
insert into contribution (kpj, from_month, to_month, amount)
select kpj,
       least((date_trunc('month', opening_date) + interval '1 month')::date, last_contribution),
       last_contribution,
       monthly_contribution
from membership
where last_contribution is not null;

alter table membership drop column monthly_contribution, drop column last_contribution;
