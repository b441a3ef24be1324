-- When a member replaced the registered contact after a stronger check; claims soon after it are looked at by a person.
create table contact_change (
    id         bigint      generated always as identity primary key,
    member_id  bigint      not null references member,
    changed_at timestamptz not null
);
create index contact_change_member on contact_change (member_id, changed_at);

alter table risk_assessment add column contact_replaced boolean not null default false;

insert into policy_setting (name, valid_from, value, source) values
    ('contact-cool-down-days', '2015-01-01', '3', 'kebijakan integritas: setelah kontak diganti, klaim tidak lewat jalur cepat');
