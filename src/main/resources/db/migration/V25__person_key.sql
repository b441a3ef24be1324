-- one key for everybody, so that a whole file is compared in sets: the NIK, or P and the passport number of whom has none
alter table member add person_key text generated always as (coalesce(nik, 'P' || passport_number)) stored;
create unique index member_person_key on member (person_key);
