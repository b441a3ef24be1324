-- Many older members have never given an e-mail address; they sign in with a code by SMS.
alter table member alter column email drop not null;
