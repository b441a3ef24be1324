-- Claims that wait for the member, longest first.
create index claim_waiting on claim (branch, status_since) where status = 'NEEDS_CORRECTION';
