package id.jht.membership.load;

import static id.jht.membership.load.StagedColumn.CARD;
import static id.jht.membership.load.StagedColumn.PERSON;
import static id.jht.membership.load.StagedColumn.names;
import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The lines of a member file beside the tables {@code member} and {@code membership}: compared and applied in whole sets.
 * They stand in the temporary tables {@code member_line} (a line each) and {@code person_line} (the first line of each person),
 * which end with the transaction, or with the next file in it.
 */
class StagedMembers {

    static final String TABLE = "member_line (" + StagedColumn.names() + ")";

    private static final String SAME_PERSON =
            "(" + names("line", PERSON) + ") is not distinct from (" + names("first", PERSON) + ")";

    private final JdbcTemplate jdbc;

    StagedMembers(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void create() {
        jdbc.execute("set local work_mem = '128MB'");
        jdbc.execute("drop table if exists pg_temp.member_line, pg_temp.person_line");
        jdbc.execute("create temp table member_line on commit drop as select 0::bigint as line, "
                + StagedColumn.names()
                        .replace("line, person_key, nik, kpj", "member.person_key, member.nik, membership.kpj")
                + " from member, membership, contribution with no data");
    }

    void arrange() {
        jdbc.execute("create index on member_line (kpj)");
        jdbc.execute("create temp table person_line on commit drop as"
                + " select distinct on (person_key) * from member_line order by person_key, line");
        jdbc.execute("create unique index on person_line (person_key)");
        jdbc.execute("analyze member_line");
        jdbc.execute("analyze person_line");
    }

    /** What no single line can tell. */
    void check(Mistakes mistakes) {
        note(mistakes, "column kpj: stands already in line %2$s", """
                select line, first from (select line, min(line) over (partition by kpj) as first from member_line) as lines
                where line > first
                """);
        note(mistakes, "tells something else about the person than line %2$s", """
                select line.line, first.line as first from member_line line join person_line first on first.person_key = line.person_key
                where not (%s)
                """.formatted(SAME_PERSON));
        note(mistakes, "column kpj: belongs to somebody else", """
                select line.line, 0 as first from member_line line
                join membership on membership.kpj = line.kpj join member on member.id = membership.member_id
                where member.person_key <> line.person_key
                """);
    }

    private void note(Mistakes mistakes, String words, String query) {
        Found.in(jdbc, query).tell(mistakes, words);
    }

    /** A contact that a member gave here stays, unless the file knows of a later update of the profile. */
    void keepOwnContacts() {
        jdbc.update("""
                update person_line line set mobile = member.mobile, email = member.email from member
                where member.person_key = line.person_key and member.contact_given_on is not null
                  and coalesce(line.profile_updated <= member.contact_given_on, true)
                """);
    }

    Counts compareMembers() {
        return compare(
                PERSON,
                "from person_line new left join member old on old.person_key = new.person_key",
                "old.id is null",
                "true");
    }

    Counts compareMemberships() {
        return compare(
                CARD,
                "from member_line new left join membership old on old.kpj = new.kpj",
                "old.kpj is null",
                "old.status is distinct from 'CLOSED'");
    }

    long closed() {
        return count("select count(*) from member_line line join membership on membership.kpj = line.kpj"
                + " where membership.status = 'CLOSED'");
    }

    long elsewhere() {
        return count("select count(*) from membership"
                + " where not exists (select from member_line line where line.kpj = membership.kpj)");
    }

    private long count(String query) {
        return Objects.requireNonNull(jdbc.queryForObject(query, Long.class));
    }

    private Counts compare(List<StagedColumn> columns, String from, String isNew, String mayChange) {
        var differs = "(" + names("old", columns) + ") is distinct from (" + names("new", columns) + ")";
        var perColumn = columns.stream()
                .map(column ->
                        "count(*) filter (where not (%1$s) and %2$s and old.%3$s is distinct from new.%3$s) as %3$s"
                                .formatted(isNew, mayChange, column.name()))
                .collect(joining(", "));
        var query = """
                select count(*) filter (where %1$s) as added,
                       count(*) filter (where not (%1$s) and %2$s and %3$s) as changed,
                       count(*) filter (where not (%1$s) and %2$s and not (%3$s)) as unchanged, %4$s %5$s
                """.formatted(isNew, mayChange, differs, perColumn, from);
        return Objects.requireNonNull(jdbc.queryForObject(query, (row, index) -> counts(row, columns)));
    }

    private static Counts counts(ResultSet row, List<StagedColumn> columns) throws SQLException {
        Map<String, Long> changes = new LinkedHashMap<>();
        for (var column : columns) {
            changes.put(column.name(), row.getLong(column.name()));
        }
        return new Counts(row.getLong("added"), row.getLong("changed"), row.getLong("unchanged"), changes);
    }

    /** Brings the tables up to date; a membership that is paid out stays as it is. */
    void apply() {
        update("member", "person_line", "person_key", PERSON, "true");
        jdbc.update("insert into member (nik, %s) select nik, %s from person_line line"
                        .formatted(plain(PERSON), plain(PERSON))
                + " where not exists (select from member where member.person_key = line.person_key)");
        update("membership", "member_line", "kpj", CARD, "old.status <> 'CLOSED'");
        jdbc.update("insert into membership (kpj, member_id, %s) select line.kpj, member.id, %s"
                        .formatted(plain(CARD), names("line", CARD))
                + " from member_line line join member on member.person_key = line.person_key"
                + " where not exists (select from membership where membership.kpj = line.kpj)");
    }

    private void update(String table, String lines, String key, List<StagedColumn> columns, String mayChange) {
        jdbc.update(
                "update %1$s old set (%2$s) = row(%3$s) from %4$s new where old.%5$s = new.%5$s and %6$s and (%7$s) is distinct from (%3$s)"
                        .formatted(
                                table,
                                plain(columns),
                                names("new", columns),
                                lines,
                                key,
                                mayChange,
                                names("old", columns)));
    }

    private static String plain(List<StagedColumn> columns) {
        return columns.stream().map(StagedColumn::name).collect(joining(", "));
    }
}
