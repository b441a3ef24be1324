-- The engine keeps less history from now on (WaitsHistory); it refuses to start when the database was made for another level.
do $$
begin
    if to_regclass('act_ge_property') is not null then
        update act_ge_property set value_ = '17' where name_ = 'historyLevel' and value_ = '1';
    end if;
end $$;
