-- foreigners without NIK stand here under their passport number; the simulated civil registry is never asked about them
alter table sandbox.person rename column nik to identity;
