-- A branch keeps the holidays of its province too; two digits, Kepmendagri.
alter table branch add column province text check (province ~ '^[0-9]{2}$');
update branch set province = known.province
from (values ('TJM', '12'), ('MDN', '12'), ('MKS', '73'), ('JPR', '91')) as known (code, province)
where branch.code = known.code;
alter table branch alter column province set not null;

-- Holidays are rules as those of V11: retired, never overwritten. Region '' is the whole country, else a province.
alter table holiday drop constraint holiday_pkey;
alter table holiday
    add column id          bigint generated always as identity primary key,
    add column region      text        not null default '' check (region ~ '^([0-9]{2})?$'),
    add column known_from  timestamptz not null default '-infinity',
    add column known_until timestamptz,
    add column entered_by  text        not null default 'release',
    add column retired_by  text;
create unique index holiday_known on holiday (date, region) where known_until is null;

insert into policy_setting (name, valid_from, value, source) values
    ('clock-after-papers',  '2015-01-01', 'RESTART', 'Permenaker 4/2022: lima hari kerja sejak berkas lengkap dan benar'),
    ('clock-after-account', '2015-01-01', 'RESUME',  'ketentuan layanan: berkas tidak berubah, sisa hari kerja dilanjutkan');
