-- The day on which the member gave or replaced mobile and e-mail here; null while they are those of the membership's files.
alter table member add column contact_given_on date;
