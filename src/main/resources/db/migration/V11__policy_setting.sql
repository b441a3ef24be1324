-- Rules that an administrator changes: rows are never changed. A row counts from known_from until known_until (both the time
-- of entry, not of validity), so that a running claim can be judged by what stood here when it was filed.
create table policy_setting (
    id          bigint generated always as identity primary key,
    name        text        not null,
    valid_from  date        not null,
    value       text        not null,
    source      text        not null,
    known_from  timestamptz not null default '-infinity',
    known_until timestamptz,
    entered_by  text        not null default 'release',
    retired_by  text
);
create unique index policy_setting_known on policy_setting (name, valid_from) where known_until is null;

insert into policy_setting (name, valid_from, value, source) values
    ('waiting-months',               '2015-01-01', '1',              'PP 60/2015; Permenaker 4/2022: masa tunggu satu bulan'),
    ('waiting-anchor',               '2015-01-01', 'LATER',          'belum pasti: tanggal surat mundur atau laporan pemberi kerja; dipakai yang lebih akhir'),
    ('profile-months',               '2015-01-01', '12',             'ketentuan layanan: pengkinian data berlaku 12 bulan'),
    ('service-days',                 '2015-01-01', '5',              'Permenaker 4/2022: paling lama 5 hari kerja'),
    ('joint-leave-is-working',       '2015-01-01', 'false',          'belum pasti: cuti bersama menghentikan hitungan hari kerja'),
    ('provisional-rate',             '2015-01-01', '5.7',            'simulasi Kemnaker, Februari 2022 (cnbcindonesia.com)'),
    ('third-year-test',              '2009-11-16', 'CALENDAR_YEARS', 'PP 68/2009 pasal 6; PMK 16/PMK.03/2010 pasal 5'),
    ('exempt-50m-scope',             '2009-11-16', 'WINDOW',         'PP 68/2009 pasal 5, kumulatif; belum pasti'),
    ('partial-tax-test',             '2009-11-16', 'PAID',           'PP 68/2009 pasal 5: atas jumlah yang dibayarkan'),
    ('article17-for-age-56',         '2009-11-16', 'true',           'PP 68/2009 pasal 6: apa pun sebab klaimnya'),
    ('tax-rounding',                 '2009-11-16', 'DOWN',           'praktik: pajak dibulatkan ke bawah ke rupiah penuh'),
    ('article17-base-rounding',      '2009-11-16', 'THOUSAND',       'UU PPh pasal 17 ayat (4)'),
    ('no-npwp-surcharge',            '2009-01-01', '20',             'UU PPh pasal 21 ayat (5a)'),
    ('non-resident-tax',             '2009-01-01', 'PPH_26',         'UU PPh pasal 26; belum pasti'),
    ('full-payment-ends-tax-series', '2009-11-16', 'true',           'ketentuan layanan: setelah dibayar penuh, hitungan dimulai lagi'),
    ('net-rounding-unit',            '2015-01-01', '1',              'aturan baris pembulatan tidak dipublikasikan');
