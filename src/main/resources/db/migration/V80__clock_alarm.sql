-- Alarms of the service clock, append only: once when a deadline is near, once when it has passed. A deadline that is set
-- anew has alarms of its own.
create table clock_alarm (
    claim_number text        not null references claim,
    kind         text        not null check (kind in ('ENDS_SOON', 'RAN_OUT')),
    due_by       timestamptz not null,
    at           timestamptz not null,
    primary key (claim_number, due_by, kind)
);

create index claim_running_clock on claim (branch, due_by)
    where due_by is not null and status not in ('PAID', 'REJECTED', 'WITHDRAWN', 'EXPIRED');

insert into policy_setting (name, valid_from, value, source) values
    ('clock-warning-days', '2015-01-01', '1', 'ketentuan layanan: peringatan pada hari kerja sebelum batas layanan');
