package id.jht.membership.load;

import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Contributions beside table {@code contribution}. A file of contributions, temporary table {@code contribution_line}, tells
 * all months of the memberships that it names; of the others the member file tells one span. Both become {@code span_line}.
 */
class StagedLedger {

    static final String TABLE = "contribution_line (line, kpj, month, amount)";

    /** Months of one amount in a row have the same distance to their rank. */
    private static final String SPANS = """
            create temp table span_line on commit drop as
            select kpj, from_month, to_month, amount from member_line
            where from_month is not null
              and not exists (select from contribution_line where contribution_line.kpj = member_line.kpj)
            union all
            select kpj, min(month), max(month), amount
            from (select kpj, month, amount,
                         extract(year from month) * 12 + extract(month from month)
                             - row_number() over (partition by kpj, amount order by month) as island
                  from contribution_line) as months
            group by kpj, amount, island
            """;

    private static final String NAMED = """
            create temp table ledger_line on commit drop as
            select kpj from (select kpj from member_line union select kpj from contribution_line) as named
            where not exists (select from membership where membership.kpj = named.kpj and membership.status = 'CLOSED')
            """;

    private static final String CHANGED = """
            create temp table ledger_change on commit drop as
            select distinct kpj
            from ((select kpj, from_month, to_month, amount from span_line
                   except select kpj, from_month, to_month, amount from contribution)
                  union all
                  (select kpj, from_month, to_month, amount from contribution join ledger_line using (kpj)
                   except select kpj, from_month, to_month, amount from span_line)) as difference
                join ledger_line using (kpj)
            """;

    private final JdbcTemplate jdbc;

    StagedLedger(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void create() {
        jdbc.execute("drop table if exists pg_temp.contribution_line, pg_temp.span_line, pg_temp.ledger_line,"
                + " pg_temp.ledger_change");
        jdbc.execute("create temp table contribution_line on commit drop as"
                + " select 0::bigint as line, kpj, from_month as month, amount from contribution with no data");
    }

    /** What no single line can tell. */
    void check(Mistakes mistakes) {
        jdbc.execute("create index on contribution_line (kpj)");
        jdbc.execute("analyze contribution_line");
        Found.in(jdbc, """
                select line, first
                from (select line, min(line) over (partition by kpj, month) as first from contribution_line) as lines
                where line > first
                """).tell(mistakes, "column month: stands already in line %2$s");
        Found.in(jdbc, """
                select line, 0 as first from contribution_line
                where not exists (select from member_line where member_line.kpj = contribution_line.kpj)
                  and not exists (select from membership where membership.kpj = contribution_line.kpj)
                """).tell(mistakes, "column kpj: is no known membership");
    }

    /** How many memberships get other contributions. */
    long compare() {
        jdbc.execute(SPANS);
        jdbc.execute(NAMED);
        jdbc.execute("analyze span_line");
        jdbc.execute("analyze ledger_line");
        jdbc.execute(CHANGED);
        jdbc.execute("analyze ledger_change");
        return Objects.requireNonNull(jdbc.queryForObject("select count(*) from ledger_change", Long.class));
    }

    void apply() {
        jdbc.update("delete from contribution using ledger_change changed where contribution.kpj = changed.kpj");
        jdbc.update("insert into contribution (kpj, from_month, to_month, amount)"
                + " select kpj, from_month, to_month, amount from span_line join ledger_change using (kpj)");
    }
}
