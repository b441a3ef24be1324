-- Which state the tables of rules are in: a number that no two states share, not even one that was rolled back.
-- Nodes keep what they have read from these tables for as long as the number stays (policy.RuleMemory).
create sequence rule_version_number;

create table rule_version (
    version bigint not null
);
create unique index rule_version_single on rule_version ((true));
insert into rule_version values (nextval('rule_version_number'));

create function move_rule_version() returns trigger language plpgsql as $$
begin
    update rule_version set version = nextval('rule_version_number');
    return null;
end $$;

create trigger moves_rule_version after insert or update or delete or truncate on policy_setting
    for each statement execute function move_rule_version();
create trigger moves_rule_version after insert or update or delete or truncate on holiday
    for each statement execute function move_rule_version();
create trigger moves_rule_version after insert or update or delete or truncate on development_rate
    for each statement execute function move_rule_version();
create trigger moves_rule_version after insert or update or delete or truncate on tax_bracket
    for each statement execute function move_rule_version();
