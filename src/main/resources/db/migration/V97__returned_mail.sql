-- A mail that a server had taken and gave back later; it is undeliverable since then.
alter table notice add column returned_at timestamptz;
