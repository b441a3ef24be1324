-- Before a stranger can cause one more mail to an address it is looked up how many went there.
create index notice_recipient on notice (lower(recipient), written_at);
