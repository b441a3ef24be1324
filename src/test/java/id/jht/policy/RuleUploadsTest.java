package id.jht.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.jht.policy.RuleTable.Column;
import id.jht.shared.RefusedException;
import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;

/** On a table of its own, with a column of each kind. */
class RuleUploadsTest {

    private static final RuleTable TRIAL = new RuleTable(
            "trial_rule",
            List.of(
                    Column.date("valid_from", true),
                    new Column("above", "bigint", true, cell -> cell.matches("[0-9]+"), "policy.expects.rupiah"),
                    new Column("rate", "numeric", false, cell -> cell.matches("[0-9.]+"), "policy.expects.percent"),
                    Column.flag("provisional"),
                    Column.text("source")));
    private static final String HEADER = "valid_from,above,rate,provisional,source\n";
    private static final String FIRST = "2026-01-01,0,5.7,false,PP 1\n";
    private static final String SECOND = "2026-01-01,1000,15,true,\"PP 2, pasal 3\"\n";

    private final RuleBook book = ClaimRooms.room(RuleBook.class);
    private final RuleUploads uploads = ClaimRooms.room(RuleUploads.class);

    @BeforeEach
    void twoRowsOfTheRelease() {
        ClaimRooms.clock().set("2026-11-23T09:00:00+07:00");
        var jdbc = RoomDatabase.jdbc();
        jdbc.sql("drop table if exists trial_rule").update();
        jdbc.sql("""
                create table trial_rule (
                    valid_from date not null, above bigint not null, rate numeric(6, 3) not null,
                    provisional boolean not null, source text not null,
                    known_from timestamptz not null default '-infinity', known_until timestamptz,
                    entered_by text not null default 'release', retired_by text)
                """).update();
        jdbc.sql("create unique index on trial_rule (valid_from, above) where known_until is null")
                .update();
        jdbc.sql("insert into trial_rule values ('2026-01-01', 0, 5.700, false, 'PP 1'),"
                        + " ('2026-01-01', 1000, 15, true, 'PP 2, pasal 3')")
                .update();
    }

    @AfterAll
    static void onlyRealTablesAreLeft() {
        RoomDatabase.jdbc().sql("drop table if exists trial_rule").update();
    }

    @Test
    void theFileThatIsDownloadedChangesNothing() {
        assertThat(uploads.check(TRIAL, book.file(TRIAL), "tono")).isEqualTo(new RuleUploads.Unchanged());
        assertThat(text(book.file(TRIAL)))
                .isEqualTo("\uFEFFvalid_from;above;rate;provisional;source\r\n2026-01-01;0;5.7;false;PP 1\r\n"
                        + "2026-01-01;1000;15;true;PP 2, pasal 3\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADER + FIRST + SECOND,
                "\uFEFF" + HEADER + FIRST + SECOND,
                "source,rate,provisional,above,valid_from\r\nPP 1,5.700,FALSE,0,1/1/2026\r\n\r\n"
                        + "\"PP 2, pasal 3\", 15 ,TRUE,1000,01/01/2026\r\n",
                "valid_from;above;rate;provisional;source\r\n01/01/2026;0;5,7;FALSE;PP 1\r\n"
                        + "01/01/2026;1000;15,000;TRUE;PP 2, pasal 3\r\n;;;;\r\n",
                "Valid_From; above ;rate;provisional;source\n2026-01-01;0;5.7;false;\"PP 1\"\n"
                        + "2026-01-01;1000;15;true;PP 2, pasal 3",
            })
    void commaOrSemicolonMarkOrNoneAndTheWritingsOfExcelMeanTheSame(String file) {
        assertThat(check(file)).isEqualTo(new RuleUploads.Unchanged());
    }

    @Test
    void whatWouldChangeIsToldAndNothingIsDoneYet() {
        var waiting = look(kept(HEADER + FIRST.replace("5.7", "6") + "2027-01-01,0,7,true,PP 3\n"));

        assertThat(waiting.outdated()).isFalse();
        assertThat(waiting.by()).isEqualTo("tono");
        assertThat(waiting.change().added())
                .extracting(row -> row.cell("source"))
                .containsExactly("PP 3");
        assertThat(waiting.change().changed()).singleElement().satisfies(pair -> {
            assertThat(pair.before().cell("rate")).isEqualTo("5.7");
            assertThat(pair.after().cell("rate")).isEqualTo("6");
            assertThat(pair.differsIn("source")).isFalse();
        });
        assertThat(waiting.change().retired())
                .extracting(row -> row.cell("above"))
                .containsExactly("1000");
        assertThat(waiting.change().unchanged()).isZero();
        assertThat(book.rows(TRIAL)).hasSize(2);
        assertThat(book.history(TRIAL)).isEmpty();
    }

    @Test
    void rowsAreRetiredAndFollowedNeverOverwritten() {
        var file = kept(HEADER + FIRST.replace("5.7", "6") + "2027-01-01,0,7,true,PP 3\n");
        ClaimRooms.clock().set("2026-11-23T10:30:00+07:00");

        uploads.apply(TRIAL, file, "admin");

        assertThat(rows())
                .containsExactlyInAnyOrder(
                        "5.700 release until 2026-11-23T03:30:00Z by admin",
                        "15.000 release until 2026-11-23T03:30:00Z by admin",
                        "6.000 admin from 2026-11-23T03:30:00Z",
                        "7.000 admin from 2026-11-23T03:30:00Z");
        assertThat(book.history(TRIAL)).singleElement().satisfies(event -> {
            assertThat(event.by()).isEqualTo("admin");
            assertThat(event.at()).isEqualTo("2026-11-23T03:30:00Z");
            assertThat(event.change().added()).hasSize(1);
            assertThat(event.change().changed()).hasSize(1);
            assertThat(event.change().retired()).hasSize(1);
        });
        assertThat(uploads.check(TRIAL, book.file(TRIAL), "tono")).isEqualTo(new RuleUploads.Unchanged());
    }

    @Test
    void theMomentOfAChangeIsTakenWhenNothingIsWaitedForAnyMore() {
        var file = kept(HEADER + FIRST.replace("5.7", "6"));
        var applied = RoomDatabase.transactions().execute(otherChange -> {
            RoomDatabase.jdbc()
                    .sql("select version from rule_version for update")
                    .query()
                    .singleRow();
            var change = CompletableFuture.supplyAsync(() -> uploads.apply(TRIAL, file, "admin"));
            await().until(RuleUploadsTest::somebodyWaitsForALock);
            ClaimRooms.clock().set("2026-11-23T10:30:00+07:00");
            return change;
        });
        assertThat(applied).succeedsWithin(Duration.ofSeconds(10));

        assertThat(rows()).contains("6.000 admin from 2026-11-23T03:30:00Z");
    }

    private static boolean somebodyWaitsForALock() {
        return RoomDatabase.jdbc()
                .sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock')")
                .query(Boolean.class)
                .single();
    }

    @Test
    void theNewestChangeStandsFirst() {
        uploads.apply(TRIAL, kept(HEADER + FIRST), "tono");
        ClaimRooms.clock().set("2026-11-24T09:00:00+07:00");
        uploads.apply(TRIAL, kept(HEADER + FIRST + SECOND), "admin");

        assertThat(book.history(TRIAL)).extracting(RuleEvent::by).containsExactly("admin", "tono");
    }

    @Test
    void aFileIsRefusedWhenTheTableHasChangedMeanwhile() {
        var mine = kept(HEADER + FIRST);
        var theirs = kept(HEADER + FIRST + SECOND + "2027-01-01,0,7,true,PP 3\n");
        uploads.apply(TRIAL, theirs, "admin");

        assertThat(look(mine).outdated()).isTrue();
        assertThatThrownBy(() -> uploads.apply(TRIAL, mine, "tono"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("changed this table");
        assertThat(book.rows(TRIAL)).hasSize(3);
    }

    @Test
    void aFileIsAppliedOnce() {
        var file = kept(HEADER + FIRST);
        uploads.apply(TRIAL, file, "tono");

        assertThatThrownBy(() -> uploads.apply(TRIAL, file, "tono"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("not kept");
        assertThat(uploads.find(TRIAL, UUID.randomUUID())).isEmpty();
    }

    @Test
    void ofTwoWhoApplyAtOnceOneIsRefused() throws Exception {
        var files = List.of(kept(HEADER + FIRST), kept(HEADER + SECOND));
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(2);
        try {
            var running = files.stream()
                    .map(file -> pool.submit((Callable<Boolean>) () -> {
                        start.await();
                        return isApplied(file);
                    }))
                    .toList();
            start.countDown();
            assertThat(List.of(running.get(0).get(), running.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            pool.shutdown();
        }
        assertThat(book.rows(TRIAL)).hasSize(1);
    }

    @Test
    void aFileThatNobodyAppliedIsForgottenAfterADay() {
        var file = kept(HEADER + FIRST);
        ClaimRooms.clock().set("2026-11-24T09:00:01+07:00");
        kept(HEADER + SECOND);

        assertThat(uploads.find(TRIAL, file)).isEmpty();
    }

    @Test
    void everyMistakeIsNamedWithLineAndColumn() {
        assertThat(mistakes(HEADER + """
                2026-13-01,0,5.7,false,PP 1
                2026-02-30,-1,5;7,maybe,

                2026-01-01,0,6,false,"two
                lines"
                01/01/2026,0,7,false,=1+1
                today,0,7,false
                """))
                .containsExactly(
                        "2 valid_from: is “2026-13-01”; must be a date like 2026-11-23",
                        "3 valid_from: is “2026-02-30”; must be a date like 2026-11-23",
                        "3 above: is “-1”; must be whole rupiah without dots, e.g. 60000000",
                        "3 rate: is “5;7”; must be a percentage from 0 to 100, e.g. 5.7",
                        "3 provisional: is “maybe”; must be true or false",
                        "3 source: is empty; must be text",
                        "7 source: must not begin with =, +, - or @, because Excel would run it as a formula",
                        "7 valid_from: the same key stands already in line 5",
                        "8 null: has 4 cells; must have 5");
        assertThat(RoomDatabase.jdbc()
                        .sql(
                                "select count(*) from rule_upload where table_name = 'trial_rule' and encode(content, 'escape') like '%maybe%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void mistakesAreToldInIndonesianToo() {
        var wrong = (RuleUploads.Wrong) check(HEADER + "besok,0,5.7,false,PP 1\n");

        assertThat(ClaimRooms.room(MessageSource.class)
                        .getMessage(wrong.mistakes().get(0).sentence(), Locale.forLanguageTag("id")))
                .isEqualTo("berisi “besok”; harus tanggal seperti 2026-11-23");
    }

    @Test
    void theHeaderMustNameTheColumns() {
        assertThat(mistakes("valid_from,above,rate,rate,colour\n"))
                .containsExactly(
                        "1 provisional: this column is not in the header line",
                        "1 source: this column is not in the header line",
                        "1 rate: this column stands twice",
                        "1 colour: this column is not known; known are: valid_from, above, rate, provisional, source");
        assertThat(mistakes("")).hasSize(5);
    }

    @Test
    void whatIsNoCsvInUtf8IsRefused() {
        assertThat(mistakes(HEADER + FIRST + "2026-01-01,5,\"6\n"))
                .containsExactly("3 null: cannot be read as CSV; check the quotes from this line on");
        assertThat(inWords(uploads.check(
                        TRIAL,
                        (HEADER + "2026-01-01,5,6,true,Idul Fitri é\n").getBytes(StandardCharsets.ISO_8859_1),
                        "tono")))
                .containsExactly("0 null: is not UTF-8. In Excel choose Save As, then “CSV UTF-8”.");
        assertThat(inWords(uploads.check(TRIAL, new byte[RuleUploads.MOST_BYTES + 1], "tono")))
                .containsExactly("0 null: is larger than 1 MB");
    }

    @Test
    void noCellOfADownloadIsRunByASpreadsheet() {
        RoomDatabase.jdbc()
                .sql("update trial_rule set source = '=HYPERLINK(1)' where above = 0")
                .update();

        assertThat(text(book.file(TRIAL))).contains(";'=HYPERLINK(1)\r\n");
    }

    private RuleUploads.Answer check(String file) {
        return uploads.check(TRIAL, file.getBytes(UTF_8), "tono");
    }

    private UUID kept(String file) {
        return ((RuleUploads.Kept) check(file)).id();
    }

    private RuleUploads.Waiting look(UUID file) {
        return uploads.find(TRIAL, file).orElseThrow();
    }

    private boolean isApplied(UUID file) {
        try {
            uploads.apply(TRIAL, file, "tono");
            return true;
        } catch (RefusedException overtaken) {
            return false;
        }
    }

    private List<String> mistakes(String file) {
        return inWords(check(file));
    }

    private static List<String> inWords(RuleUploads.Answer answer) {
        var messages = ClaimRooms.room(MessageSource.class);
        var lines = new ArrayList<String>();
        for (var mistake : ((RuleUploads.Wrong) answer).mistakes()) {
            lines.add(mistake.line() + " " + mistake.column() + ": "
                    + messages.getMessage(mistake.sentence(), Locale.ENGLISH));
        }
        return lines;
    }

    private static List<String> rows() {
        return RoomDatabase.jdbc()
                .sql("select * from trial_rule")
                .query((row, index) -> row.getString("rate") + " " + row.getString("entered_by")
                        + (row.getString("retired_by") == null
                                ? " from " + time(row, "known_from")
                                : " until " + time(row, "known_until") + " by " + row.getString("retired_by")))
                .list();
    }

    private static String time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant().toString();
    }

    private static String text(byte[] file) {
        return new String(file, UTF_8);
    }
}
