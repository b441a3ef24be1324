alter table claim alter column nik drop not null;
alter table claim add passport_number text;
alter table claim add constraint claim_identity check (nik is not null or passport_number is not null);

-- housing holds the variant, CASH or MORTGAGE
alter table claim add housing_purpose text;
alter table claim add housing_bank text;

-- the heir who files for a dead member and is paid for all heirs by power of attorney
alter table claim add heir_name text;
alter table claim add heir_nik text;
alter table claim add heir_relationship text;
alter table claim add constraint claim_heir_whole
    check (num_nulls(heir_name, heir_nik, heir_relationship) in (0, 3));

-- who inherits which share of the benefit; recorded, the payment is one
create table claim_heir (
    claim_number text          not null references claim,
    position     integer       not null,
    name         text          not null,
    nik          text          not null,
    relationship text          not null,
    share        numeric(5, 2) not null check (share > 0 and share <= 100),
    primary key (claim_number, position),
    unique (claim_number, nik)
);
