-- how many links were mailed: an address may be corrected, but nobody is flooded
alter table draft add links integer not null default 0;
