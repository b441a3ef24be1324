create table branch (
    code               text primary key check (code ~ '^[A-Z]{3}$'),
    name               text    not null,
    zone               text    not null,
    opens              time    not null,
    closes             time    not null,
    interview_minutes  integer not null check (interview_minutes > 0),
    interview_capacity integer not null check (interview_capacity > 0),
    check (opens < closes)
);

insert into branch (code, name, zone, opens, closes, interview_minutes, interview_capacity) values
    ('TJM', 'Tanjung Morawa', 'Asia/Jakarta',  '08:00', '16:00', 15, 4),
    ('MDN', 'Medan',          'Asia/Jakarta',  '08:00', '16:00', 15, 4),
    ('MKS', 'Makassar',       'Asia/Makassar', '08:00', '16:00', 15, 4),
    ('JPR', 'Jayapura',       'Asia/Jayapura', '08:00', '16:00', 15, 4);

-- kind N: national holiday, C: joint leave; provisional: estimated, no decree yet
create table holiday (
    date        date primary key,
    kind        text    not null check (kind in ('N', 'C')),
    name        text    not null,
    source      text    not null,
    provisional boolean not null default false
);

insert into holiday (date, kind, name, source)
select date::date, kind, name, 'SKB 1497/2025, 2/2025, 5/2025'
from (values
    ('2026-01-01', 'N', 'Tahun Baru 2026'),
    ('2026-01-16', 'N', 'Isra Mikraj'),
    ('2026-02-16', 'C', 'Cuti bersama Imlek'),
    ('2026-02-17', 'N', 'Tahun Baru Imlek 2577'),
    ('2026-03-18', 'C', 'Cuti bersama Nyepi'),
    ('2026-03-19', 'N', 'Nyepi 1948'),
    ('2026-03-20', 'C', 'Cuti bersama Idulfitri'),
    ('2026-03-21', 'N', 'Idulfitri 1447 H'),
    ('2026-03-22', 'N', 'Idulfitri 1447 H'),
    ('2026-03-23', 'C', 'Cuti bersama Idulfitri'),
    ('2026-03-24', 'C', 'Cuti bersama Idulfitri'),
    ('2026-04-03', 'N', 'Wafat Yesus Kristus'),
    ('2026-04-05', 'N', 'Kebangkitan Yesus Kristus'),
    ('2026-05-01', 'N', 'Hari Buruh'),
    ('2026-05-14', 'N', 'Kenaikan Yesus Kristus'),
    ('2026-05-15', 'C', 'Cuti bersama Kenaikan Yesus Kristus'),
    ('2026-05-27', 'N', 'Iduladha 1447 H'),
    ('2026-05-28', 'C', 'Cuti bersama Iduladha'),
    ('2026-05-31', 'N', 'Waisak 2570'),
    ('2026-06-01', 'N', 'Hari Lahir Pancasila'),
    ('2026-06-16', 'N', 'Tahun Baru Islam 1448 H'),
    ('2026-08-17', 'N', 'Hari Kemerdekaan'),
    ('2026-08-25', 'N', 'Maulid Nabi'),
    ('2026-12-24', 'C', 'Cuti bersama Natal'),
    ('2026-12-25', 'N', 'Natal')
) as decree (date, kind, name);

insert into holiday (date, kind, name, source, provisional)
select date::date, 'N', name, source, provisional
from (values
    ('2027-01-01', 'Tahun Baru 2027',            'hari libur tetap',                false),
    ('2027-01-05', 'Isra Mikraj 1448 H',         'perkiraan, SKB 2027 belum ada', true),
    ('2027-02-06', 'Tahun Baru Imlek 2578',      'perkiraan, SKB 2027 belum ada', true),
    ('2027-03-08', 'Nyepi 1949',                 'perkiraan, SKB 2027 belum ada', true),
    ('2027-03-10', 'Idulfitri 1448 H',           'perkiraan, SKB 2027 belum ada', true),
    ('2027-03-11', 'Idulfitri 1448 H',           'perkiraan, SKB 2027 belum ada', true),
    ('2027-03-26', 'Wafat Yesus Kristus',        'perkiraan, SKB 2027 belum ada', true),
    ('2027-03-28', 'Kebangkitan Yesus Kristus',  'perkiraan, SKB 2027 belum ada', true),
    ('2027-05-01', 'Hari Buruh',                 'perkiraan, SKB 2027 belum ada', true),
    ('2027-05-06', 'Kenaikan Yesus Kristus',     'perkiraan, SKB 2027 belum ada', true),
    ('2027-05-16', 'Iduladha 1448 H, hari belum pasti', 'perkiraan, SKB 2027 belum ada', true),
    ('2027-05-17', 'Iduladha 1448 H, hari belum pasti', 'perkiraan, SKB 2027 belum ada', true),
    ('2027-05-20', 'Waisak 2571',                'perkiraan, SKB 2027 belum ada', true),
    ('2027-06-01', 'Hari Lahir Pancasila',       'perkiraan, SKB 2027 belum ada', true),
    ('2027-06-06', 'Tahun Baru Islam 1449 H',    'perkiraan, SKB 2027 belum ada', true),
    ('2027-08-15', 'Maulid Nabi',                'perkiraan, SKB 2027 belum ada', true),
    ('2027-08-17', 'Hari Kemerdekaan',           'perkiraan, SKB 2027 belum ada', true),
    ('2027-12-25', 'Natal',                      'perkiraan, SKB 2027 belum ada', true),
    ('2027-12-26', 'Isra Mikraj 1449 H',         'perkiraan, SKB 2027 belum ada', true)
) as expected (date, name, source, provisional);

create table member (
    id                 bigint generated always as identity primary key,
    nik                text not null unique,
    name               text not null,
    birth_place        text not null,
    birth_date         date not null,
    sex                text not null check (sex in ('M', 'F')),
    mother_maiden_name text not null,
    mobile             text not null,
    email              text not null,
    npwp               text,
    profile_updated    date,
    bank_code          text,
    account_number     text,
    check ((bank_code is null) = (account_number is null))
);

-- last_contribution is the first day of the month
create table membership (
    kpj                  text primary key,
    member_id            bigint not null references member,
    segment              text   not null check (segment in ('PU', 'BPU')),
    employer             text   not null,
    status               text   not null check (status in ('ACTIVE', 'NON_ACTIVE', 'CLOSED')),
    start_date           date   not null,
    end_date             date,
    end_reason           text,
    opening_balance      bigint not null check (opening_balance >= 0),
    opening_date         date   not null,
    monthly_contribution bigint not null check (monthly_contribution >= 0),
    last_contribution    date
);
create index on membership (member_id);

create table benefit_payment (
    claim_number text primary key,
    member_id    bigint  not null references member,
    paid_on      date    not null,
    gross        bigint  not null check (gross >= 0),
    tax_withheld bigint  not null check (tax_withheld >= 0),
    is_full      boolean not null
);
create index on benefit_payment (member_id);
