package id.jht.membership.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.membership.ContactChanges;
import id.jht.membership.Contribution;
import id.jht.membership.EarlierPayment;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.membership.MembershipStatus;
import id.jht.shared.EmailAddress;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import id.jht.testing.RoomDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberImportTest {

    private static final String HEADER =
            MemberLine.COLUMNS.stream()
                            .reduce((one, other) -> one + "," + other)
                            .orElseThrow() + "\n";
    private static final Nik ANI = Nik.of("9996014508900001");

    private final Members members = new Members(RoomDatabase.jdbc());
    private final MemberImport load = RoomDatabase.memberImport();

    private final Path folder;

    MemberImportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void nobodyIsKnown() {
        var mine = "member_id in (select id from member where nik like '9996%')";
        for (var table : List.of("benefit_payment", "contact_change", "membership")) {
            RoomDatabase.jdbc().sql("delete from " + table + " where " + mine).update();
        }
        RoomDatabase.jdbc().sql("delete from member where nik like '9996%'").update();
        RoomDatabase.jdbc().sql("delete from member_import").update();
    }

    @Test
    void aFileOfSomeThousandsIsImportedAndTheSecondTimeChangesNothing() throws IOException {
        var file = file(HEADER + lines(5_000));

        var first = load(file, null);
        var second = load(file, null);

        assertThat(first.lines()).isEqualTo(5_000);
        assertThat(first.members()).isEqualTo(counts(first.members(), 2_500, 0, 0));
        assertThat(first.memberships()).isEqualTo(counts(first.memberships(), 5_000, 0, 0));
        assertThat(first.ledgers()).isEqualTo(5_000);
        assertThat(second.changesNothing()).isTrue();
        assertThat(second.toString())
                .contains("5,000 lines, nothing changes")
                .contains("0 added, 0 changed, 2,500 unchanged");
        var somebody = members.byNik(Nik.of("9996010101900777")).orElseThrow();
        assertThat(somebody.memberships())
                .hasSize(2)
                .allSatisfy(
                        card -> assertThat(card.contributions()).containsExactly(span("2026-01", "2026-08", 228_000)));
    }

    @Test
    void aContactThatTheMemberReplacedStaysUntilTheFileKnowsOfALaterUpdate() throws IOException {
        load(file(HEADER + ani("")), null);
        var registered = members.byNik(ANI).orElseThrow();
        var own = EmailAddress.of("ani.sendiri@contoh.id");
        var replacedOn = Clock.fixed(Instant.parse("2026-11-20T03:00:00Z"), ZoneOffset.UTC);
        new ContactChanges(RoomDatabase.jdbc(), replacedOn).replace(registered.id(), own, registered.mobile());

        assertThat(load(file(HEADER + ani("")), null).changesNothing()).isTrue();
        assertThat(members.byNik(ANI).orElseThrow().email()).isEqualTo(own);
        members.save(List.of(registered));
        assertThat(members.byNik(ANI).orElseThrow().email()).isEqualTo(own);

        load(file(HEADER + ani("").replace("2026-09-15", "2026-11-25")), null);
        assertThat(members.byNik(ANI).orElseThrow().email()).isEqualTo(registered.email());
    }

    @Test
    void twoFilesMayComeInOneTransaction() throws IOException {
        var ani = file(HEADER + ani(""));
        var both = Files.writeString(folder.resolve("both.csv"), HEADER + ani("") + ani("2"));

        RoomDatabase.transactions().executeWithoutResult(transaction -> {
            load(ani, null);
            assertThat(load(both, null).memberships().added()).isEqualTo(1);
        });

        assertThat(ani().memberships()).hasSize(2);
    }

    @Test
    void whatDiffersIsToldByColumnAndNothingElseIsWritten() throws IOException {
        load(file(HEADER + ani("")), null);
        var id = ani().id();

        var report = load(
                file(HEADER
                        + ani("").replace("ani@contoh.example", "ani2@contoh.example")
                                .replace("2026-08,", "2026-09,")),
                null);

        assertThat(report.members().columns()).containsEntry("email", 1L).containsEntry("name", 0L);
        assertThat(report.members().toString()).isEqualTo("0 added, 1 changed (email 1), 0 unchanged");
        assertThat(report.memberships().changesNothing()).isTrue();
        assertThat(report.ledgers()).isEqualTo(1);
        assertThat(ani().id()).isEqualTo(id);
        assertThat(Objects.requireNonNull(ani().email()).value()).isEqualTo("ani2@contoh.example");
        assertThat(ani().memberships().get(0).lastContribution()).isEqualTo(YearMonth.parse("2026-09"));
    }

    @Test
    void theImportOfAFileGivesTheSameMemberAsTheRoom() throws IOException {
        load(file(HEADER + ani("")), null);
        var imported = ani();

        members.save(List.of(imported));

        assertThat(ani()).isEqualTo(imported);
        assertThat(imported.npwp()).isNull();
        assertThat(imported.memberships().get(0).employer()).isEqualTo("PT Contoh");
        assertThat(load(file(HEADER + ani("")), null).changesNothing()).isTrue();
    }

    @Test
    void aMembershipThatIsPaidOutIsLeftAlone() throws IOException {
        load(file(HEADER + ani("")), null);
        members.post(
                ani().id(),
                new EarlierPayment(
                        "JHT-2026-96000001", LocalDate.parse("2026-11-20"), Rupiah.of(9), Rupiah.ZERO, true));

        var report = load(file(HEADER + ani("").replace("9400000", "1").replace("2026-08,", "2026-10,")), null);

        assertThat(report.closed()).isEqualTo(1);
        assertThat(report.changesNothing()).isTrue();
        assertThat(ani().memberships().get(0).status()).isEqualTo(MembershipStatus.CLOSED);
        assertThat(ani().memberships().get(0).openingBalance()).isEqualTo(Rupiah.of(9_400_000));
        assertThat(ani().memberships().get(0).lastContribution()).isEqualTo(YearMonth.parse("2026-08"));
    }

    @Test
    void everyMistakeOfALineIsNamedWithoutWhatBelongsToAPerson() {
        var wrong = ani("1").replace("081200000001", "rumah")
                .replace("2026-08,", "Agustus,")
                .replace("NON_ACTIVE", "CLOSED");

        assertThatThrownBy(() -> load(file(HEADER + ani("") + wrong + "too,short\n"), null))
                .isInstanceOf(MalformedFileException.class)
                .hasMessageContaining(
                        "line 3, column mobile: has 5 letters, expected a mobile number like 081200000001")
                .hasMessageContaining("line 3, column lastContribution: is 'Agustus', expected a month like 2026-08")
                .hasMessageContaining("line 3, column status: is 'CLOSED', expected ACTIVE or NON_ACTIVE")
                .hasMessageContaining("line 4: has 2 cells, expected 23")
                .message()
                .doesNotContain("rumah");
        assertThat(members.byNik(ANI)).isEmpty();
    }

    @Test
    void whatContradictsAnotherLineOrTheDatabaseIsNamed() throws IOException {
        load(file(HEADER + ani("").replace("9996014508900001", "9996014508900002")), null);

        assertThatThrownBy(() -> load(
                        file(HEADER + ani("") + ani("1") + ani("1") + ani("2").replace("Ani Contoh", "Ani Lain")),
                        null))
                .hasMessageContaining("line 2, column kpj: belongs to somebody else")
                .hasMessageContaining("line 4, column kpj: stands already in line 3")
                .hasMessageContaining("line 5: tells something else about the person than line 2");
        assertThat(members.byNik(ANI)).isEmpty();
    }

    @Test
    void ofManyMistakesTheFirstAreToldAndAllAreCounted() {
        var wrong = lines(300).replace(",2020-01-02,", ",2020-13-02,");

        assertThatThrownBy(() -> load(file(HEADER + wrong), null))
                .hasMessageContaining("line 51, column startDate")
                .hasMessageNotContaining("line 52, column startDate")
                .hasMessageContaining("and 250 more");
        assertThatThrownBy(() -> load(file(HEADER + lines(300) + lines(300)), null))
                .hasMessageContaining("line 302, column kpj: stands already in line 2")
                .hasMessageContaining("and 250 more");
    }

    @Test
    void contributionsByMonthBecomeSpansAndGoBeforeTheOneAmountOfTheMemberFile() throws IOException {
        var ledger = """
                kpj,month,amount
                99960000001,2026-01,200000
                99960000001,2026-02,200000
                99960000001,2026-04,200000
                99960000001,2026-05,210000
                """;

        var first = load(file(HEADER + ani("") + ani("2")), folder("ledger.csv", ledger.getBytes(UTF_8)));
        var second = load(file(HEADER + ani("") + ani("2")), folder("ledger.csv", ledger.getBytes(UTF_8)));

        assertThat(ani().memberships())
                .extracting(card -> card.contributions())
                .containsExactly(
                        List.of(
                                span("2026-01", "2026-02", 200_000),
                                span("2026-04", "2026-04", 200_000),
                                span("2026-05", "2026-05", 210_000)),
                        List.of(span("2026-01", "2026-08", 228_000)));
        assertThat(first.ledgers()).isEqualTo(2);
        assertThat(second.changesNothing()).isTrue();
    }

    @Test
    void aContributionNeedsAMembershipAndComesOnce() {
        var ledger =
                "kpj,month,amount\n99960000001,2026-01,5\n99960000001,2026-01,6\n99960000009,2026-01,5\n99960000001,2026-02,-5\n";
        assertThatThrownBy(() -> load(file(HEADER + ani("")), folder("ledger.csv", ledger.getBytes(UTF_8))))
                .hasMessageContaining("line 5, column amount: is '-5', expected rupiah");
        assertThatThrownBy(() -> load(
                        file(HEADER + ani("")),
                        folder("ledger.csv", ledger.replace("-5", "5").getBytes(UTF_8))))
                .hasMessageContaining("line 3, column month: stands already in line 2")
                .hasMessageContaining("line 4, column kpj: is no known membership");
    }

    @Test
    void aDryRunTellsAndChangesNothing() throws IOException {
        run(new ImportSettings(file(HEADER + ani("")).toString(), null, true));

        assertThat(members.byNik(ANI)).isEmpty();
        assertThat(imports()).isEmpty();
    }

    @Test
    void anImportIsRecorded() throws IOException {
        run(new ImportSettings(packed(HEADER + ani("")).toString(), "", false));

        assertThat(ani().name()).isEqualTo("Ani Contoh");
        assertThat(imports())
                .singleElement()
                .asString()
                .startsWith("members.csv.gz 1 2026-11-23")
                .contains("1 added");
    }

    @Test
    void withoutAFileNothingHappens() {
        run(new ImportSettings(null, null, false));
        run(new ImportSettings(" ", null, false));

        assertThat(imports()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsAMistake() {
        assertThatThrownBy(() -> load(folder.resolve("nowhere.csv"), null))
                .hasMessageContaining("nowhere.csv cannot be read");
        assertThatThrownBy(() -> load(
                        folder("latin.csv", (HEADER + ani("").replace("Sari", "Sarié")).getBytes(ISO_8859_1)), null))
                .hasMessageContaining("cannot be read as CSV in UTF-8");
        assertThatThrownBy(() -> load(folder("no.csv.gz", "nothing packed".getBytes(UTF_8)), null))
                .hasMessageContaining("no.csv.gz cannot be read");
    }

    private ImportReport load(Path file, @Nullable Path contributions) {
        var files = new MemberFiles(file, contributions);
        return load.load("members.csv", files::tellMembers, files::tellContributions, false);
    }

    private void run(ImportSettings settings) {
        var clock = Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);
        new ImportRunner(settings, load, RoomDatabase.jdbc(), clock)
                .run(new org.springframework.boot.DefaultApplicationArguments());
    }

    private static List<String> imports() {
        return RoomDatabase.jdbc()
                .sql(
                        "select file_name || ' ' || lines || ' ' || (imported_at at time zone 'UTC')::text || ' ' || report"
                                + " from member_import where length(sha256) = 64 and imported_by <> ''")
                .query(String.class)
                .list();
    }

    private Path file(String content) throws IOException {
        return folder("members.csv", content.getBytes(UTF_8));
    }

    private Path packed(String content) throws IOException {
        var file = folder.resolve("members.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(content.getBytes(UTF_8));
        }
        return file;
    }

    private Path folder(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Member ani() {
        return members.byNik(ANI).orElseThrow();
    }

    /** @param card last digit of the KPJ, 1 when empty */
    private static String ani(String card) {
        return "9996014508900001,Ani Contoh,Medan,1990-08-05,F,Sari,081200000001,ani@contoh.example,9996000000"
                + (card.isEmpty() ? "1" : Integer.toString(Integer.parseInt(card) + 1))
                + ",PU,PT Contoh,NON_ACTIVE,2020-01-02,2026-08-31,RESIGNATION,9400000,2025-12-31,228000,2026-08,,"
                + "2026-09-15,008,0000700011234\n";
    }

    /** Two memberships of each person. */
    private static String lines(int count) {
        var lines = new StringBuilder();
        for (var i = 0; i < count; i++) {
            lines.append(
                    "999601010190%04d,Orang Uji,Medan,1990-01-01,M,Ibu,0812%08d,uji%d@contoh.example,9996%07d,PU,PT Uji,"
                                    .formatted(i / 2, i / 2, i / 2, i)
                            + "NON_ACTIVE,2020-01-02,2026-08-31,RESIGNATION,9400000,2025-12-31,228000,2026-08,,2026-09-15,008,0000700011234\n");
        }
        return lines.toString();
    }

    private static Contribution span(String from, String to, long amount) {
        return new Contribution(YearMonth.parse(from), YearMonth.parse(to), Rupiah.of(amount));
    }

    private static Counts counts(Counts like, long added, long changed, long unchanged) {
        return new Counts(added, changed, unchanged, like.columns());
    }
}
