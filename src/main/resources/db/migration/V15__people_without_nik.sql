-- Foreigners may have no NIK; the passport then stands for it.
alter table member alter column nik drop not null;
alter table member add passport_number text check (passport_number ~ '^[0-9A-Z]{6,9}$');
alter table member add constraint member_identity check (nik is not null or passport_number is not null);
create unique index member_passport on member (passport_number) where nik is null;

-- date of the resignation letter, where the institution knows it
alter table membership add resigned_on date;

alter table identity_screening drop constraint identity_screening_result_check;
alter table identity_screening add constraint identity_screening_result_check
    check (result in ('MATCHED', 'DIFFERENT', 'NOT_FOUND', 'DECEASED', 'NOT_APPLICABLE'));
