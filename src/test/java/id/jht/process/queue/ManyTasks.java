package id.jht.process.queue;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** So many copies of one running claim in the engine's tables, all waiting at the same desk, due and pressing as in a surge. */
final class ManyTasks {

    private static final List<String> TABLES =
            List.of("act_ru_execution", "act_ru_variable", "act_ru_task", "act_ru_identitylink");

    private final JdbcClient jdbc;

    ManyTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void copy(String claim, int times) {
        var instance = jdbc.sql("select proc_inst_id_ from act_ru_execution where business_key_ = ?")
                .param(claim)
                .query(String.class)
                .single();
        jdbc.sql("create temporary table if not exists copied (id text primary key)")
                .update();
        jdbc.sql("truncate copied").update();
        jdbc.sql("insert into copied select id_ from act_ru_execution where proc_inst_id_ = :instance"
                        + " union select id_ from act_ru_variable where proc_inst_id_ = :instance"
                        + " union select id_ from act_ru_task where proc_inst_id_ = :instance"
                        + " union select l.id_ from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_"
                        + " where t.proc_inst_id_ = :instance")
                .param("instance", instance)
                .update();
        TABLES.forEach(table -> copyRows(table, times));
        jdbc.sql(
                        "update act_ru_task set due_date_ = due_date_ + (length(id_) + ascii(right(id_, 1))) * interval '1 hour',"
                                + " priority_ = case right(id_, 1) when '7' then 70 when '9' then 90 else 50 end"
                                + " where id_ like '%~%'")
                .update();
        jdbc.sql("update act_ru_execution set business_key_ = business_key_ || substr(id_, strpos(id_, '~'))"
                        + " where id_ like '%~%' and business_key_ is not null")
                .update();
        jdbc.sql("analyze").update();
    }

    /** Spreads the copies over steps, desks and branches, as on a usual day. */
    void spread() {
        jdbc.sql(
                        "update act_ru_task set task_def_key_ = 'UserTask_Step' || right(id_, 1),"
                                + " tenant_id_ = (array['TJM', 'MDN', 'JPR', 'MKS'])[1 + abs(hashtext(id_)) % 4] where id_ like '%~%'")
                .update();
        jdbc.sql(
                        "update act_ru_identitylink set group_id_ = (array['customer-service', 'head-of-service', 'branch-head',"
                                + " 'finance', 'integrity'])[1 + abs(hashtext(task_id_)) % 5] where id_ like '%~%'")
                .update();
        jdbc.sql("analyze").update();
    }

    /** Timers as claims have them, all but a few due some day. */
    void timers(int times) {
        jdbc.sql(
                        "insert into act_ru_job (id_, rev_, type_, exclusive_, retries_, duedate_, handler_type_, suspension_state_,"
                                + " priority_, create_time_) select 'timer~' || n, 1, 'timer', true, 3,"
                                + " localtimestamp + (:times - n - 3) * interval '1 minute', 'timer-transition', 1, 0, localtimestamp"
                                + " from generate_series(1, :times) n")
                .param("times", times)
                .update();
        jdbc.sql("analyze act_ru_job").update();
    }

    /** Every text that names one of the copied rows gets the number of the copy behind it. */
    private void copyRows(String table, int times) {
        var columns = jdbc.sql(
                        "select column_name from information_schema.columns where table_schema = current_schema()"
                                + " and table_name = ? order by ordinal_position")
                .param(table)
                .query(String.class)
                .list();
        var values = columns.stream()
                .map(column -> column.endsWith("id_") || column.equals("var_scope_") ? copied(column) : "r." + column)
                .collect(Collectors.joining(", "));
        jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") select " + values + " from " + table
                        + " r cross join generate_series(1, " + times + ") n where r.id_ in (select id from copied)")
                .update();
    }

    private static String copied(String column) {
        return "case when r." + column + " in (select id from copied) then r." + column + " || '~' || n else r."
                + column + " end";
    }

    void remove() {
        List.of("act_ru_job", "act_ru_identitylink", "act_ru_task", "act_ru_variable", "act_ru_execution")
                .forEach(table -> jdbc.sql("delete from " + table + " where id_ like '%~%'")
                        .update());
    }
}
