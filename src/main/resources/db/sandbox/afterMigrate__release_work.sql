-- A sandbox is one node and has just started: what a killed application had taken in hand is free again at once,
-- without waiting for its locks to run out.
do $$
begin
    if to_regclass('act_ru_job') is not null then
        update act_ru_job set lock_owner_ = null, lock_exp_time_ = null where lock_owner_ is not null;
    end if;
    if to_regclass('scheduled_tasks') is not null then
        update scheduled_tasks set picked = false, picked_by = null, last_heartbeat = null where picked;
    end if;
end $$;
