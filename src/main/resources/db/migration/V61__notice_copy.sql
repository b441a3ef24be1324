-- a notice that the member asked for again names the one it repeats
alter table notice add column copy_of bigint references notice;
