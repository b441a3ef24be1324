-- Which state the tables of rules are in: a value that no two states share, not even one that was rolled back or lost.
-- Nodes keep what they have read from these tables for as long as it stays (policy.RuleMemory).
create table rule_version (
    version uuid not null
);
create unique index rule_version_single on rule_version ((true));
insert into rule_version values (gen_random_uuid());

create function move_rule_version() returns trigger language plpgsql set search_path from current as $$
begin
    update rule_version set version = gen_random_uuid();
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
