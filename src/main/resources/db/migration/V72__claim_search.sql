-- Officers look for a claim by what the member has in hand.
create index claim_nik on claim (nik);
create index claim_kpj_card on claim_kpj (kpj);
create index claim_name on claim using gin (to_tsvector('simple', full_name));
create index claim_heir_nik on claim (heir_nik) where heir_nik is not null;
