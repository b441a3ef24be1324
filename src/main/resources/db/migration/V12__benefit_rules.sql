-- development (hasil pengembangan) of a year in percent; a year without a known row grows at the setting provisional-rate
alter table development_rate drop constraint development_rate_pkey;
alter table development_rate
    alter column provisional drop default,
    add column id bigint generated always as identity primary key,
    add column source      text        not null default 'pasardana.id 8 Februari 2017: hasil pengembangan JHT 2016 sebesar 7,19 persen',
    add column known_from  timestamptz not null default '-infinity',
    add column known_until timestamptz,
    add column entered_by  text        not null default 'release',
    add column retired_by  text;
alter table development_rate alter column source drop default;
create unique index development_rate_known on development_rate (year) where known_until is null;

-- Tax on what lies above a limit, in percent, up to the next limit. All rows of one regime and first day make one law, in
-- force until the next first day of the regime.
create table tax_bracket (
    id          bigint generated always as identity primary key,
    regime      text          not null check (regime in ('LUMP_SUM_FINAL', 'ARTICLE_17', 'PPH_26')),
    valid_from  date          not null,
    above       bigint        not null check (above >= 0),
    percent     numeric(6, 3) not null check (percent between 0 and 100),
    source      text          not null,
    known_from  timestamptz   not null default '-infinity',
    known_until timestamptz,
    entered_by  text          not null default 'release',
    retired_by  text
);
create unique index tax_bracket_known on tax_bracket (regime, valid_from, above) where known_until is null;

insert into tax_bracket (regime, valid_from, above, percent, source) values
    ('LUMP_SUM_FINAL', '2009-11-16',          0,  0, 'PP 68/2009 pasal 5 ayat (1) huruf a'),
    ('LUMP_SUM_FINAL', '2009-11-16',   50000000,  5, 'PP 68/2009 pasal 5 ayat (1) huruf b'),
    ('ARTICLE_17',     '2009-01-01',          0,  5, 'UU 36/2008 pasal 17 ayat (1) huruf a'),
    ('ARTICLE_17',     '2009-01-01',   50000000, 15, 'UU 36/2008 pasal 17 ayat (1) huruf a'),
    ('ARTICLE_17',     '2009-01-01',  250000000, 25, 'UU 36/2008 pasal 17 ayat (1) huruf a'),
    ('ARTICLE_17',     '2009-01-01',  500000000, 30, 'UU 36/2008 pasal 17 ayat (1) huruf a'),
    ('ARTICLE_17',     '2022-01-01',          0,  5, 'UU PPh pasal 17 ayat (1) huruf a, diubah UU 7/2021 (HPP)'),
    ('ARTICLE_17',     '2022-01-01',   60000000, 15, 'UU PPh pasal 17 ayat (1) huruf a, diubah UU 7/2021 (HPP)'),
    ('ARTICLE_17',     '2022-01-01',  250000000, 25, 'UU PPh pasal 17 ayat (1) huruf a, diubah UU 7/2021 (HPP)'),
    ('ARTICLE_17',     '2022-01-01',  500000000, 30, 'UU PPh pasal 17 ayat (1) huruf a, diubah UU 7/2021 (HPP)'),
    ('ARTICLE_17',     '2022-01-01', 5000000000, 35, 'UU PPh pasal 17 ayat (1) huruf a, diubah UU 7/2021 (HPP)'),
    ('PPH_26',         '2009-01-01',          0, 20, 'UU PPh pasal 26 ayat (1)');
