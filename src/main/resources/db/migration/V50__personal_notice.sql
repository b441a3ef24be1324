-- A mail to a person that belongs to no claim. Its body, which may hold a code or a secret link, is emptied once it has left or
-- can no longer leave; who was told of what and when stays.
alter table notice alter column claim_number drop not null;
alter table notice alter column branch drop not null;
alter table notice add column deliver_until timestamptz;
alter table notice add constraint notice_claim_has_branch check ((claim_number is null) = (branch is null));
