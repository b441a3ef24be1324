-- A mobile number that a member wants registered is proven as an e-mail address is: one open proof of each kind for a member.
alter table email_proof rename to contact_proof;
alter table contact_proof rename column email_hash to contact_hash;
alter table contact_proof add column kind text not null default 'EMAIL' check (kind in ('EMAIL', 'MOBILE'));
alter table contact_proof alter column kind drop default;
alter table contact_proof drop constraint email_proof_pkey;
alter table contact_proof add primary key (member_id, kind);
