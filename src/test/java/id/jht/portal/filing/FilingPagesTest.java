package id.jht.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.document.DocumentType;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.Mailbox;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMember;
import id.jht.scenario.TestMembers.Kind;
import id.jht.scenario.TestPapers;
import id.jht.scenario.Visitor;
import id.jht.signin.OpenDoor;
import id.jht.signin.Turnstile;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Filing as a member does it, page by page, with a browser that has no script. */
@PathTest
class FilingPagesTest {

    @Autowired
    ClaimScenario scenario;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Turnstile turnstile;

    @Autowired
    OpenDoor door;

    @LocalServerPort
    int port;

    @Test
    void aMemberIsToldTheFullRouteAndWhyAndFilesPageByPage() {
        var member = scenario.member(Kind.ORDINARY);
        var visitor = begun().sends("/claims/new/cause", "cause", "RESIGNATION");
        assertThat(visitor.address()).isEqualTo("/claims/new/branch");
        visitor.sends("/claims/new/branch", "branch", "TJM");
        identifies(visitor, member);

        assertThat(visitor.address()).isEqualTo("/claims/new/route");
        assertThat(visitor.page()).contains("jalur lengkap", "lebih dari Rp 15.000.000");
        completes(
                visitor,
                member,
                TestPapers.all().stream().map(paper -> paper.type()).toList());
        assertThat(visitor.address()).isEqualTo("/claims/new/check");
        assertThat(visitor.page())
                .contains(member.name(), "BCA", "1 Mei 1990", "/claims/new/person?from=check#fullName");
        files(visitor);

        assertThat(visitor.address()).isEqualTo("/claims/new/receipt");
        assertThat(visitor.page())
                .containsPattern("JHT-[0-9]{4}-[0-9]{8}")
                .contains("interview.ics", "qr.png", "WIB", "masuklah ke ruang video");
        assertThat(claimsOf(member)).containsExactly("WEB member");
        visitor.opens("/claims/" + visitor.textOf("(JHT-[0-9]{4}-[0-9]{8})"));
        assertThat(visitor.status()).isEqualTo(200);
    }

    @Test
    void aSmallSumTakesTheFastRouteWithNothingButASelfie() {
        var member = scenario.member(Kind.SMALL);
        var visitor = identified(member, "RESIGNATION");

        assertThat(visitor.page())
                .contains(
                        "jalur cepat", "tidak lebih dari Rp 15.000.000", "Semua kartu peserta Anda sudah tidak aktif");
        completes(visitor, member, List.of(DocumentType.SELFIE));
        files(visitor);

        assertThat(visitor.page()).contains("tidak memerlukan wawancara");
    }

    @Test
    void twoTabsAndADoubleClickFileOneClaim() {
        var member = scenario.member(Kind.ORDINARY);
        var first = identified(member, "RESIGNATION");
        completes(
                first,
                member,
                TestPapers.all().stream().map(paper -> paper.type()).toList());
        first.opens("/claims/new/consent");
        var second = first.opensATab();
        var solutions = List.of(first.solvesTheWork(), second.solvesTheWork());

        var clicks = List.of(
                CompletableFuture.runAsync(
                        () -> first.sends("/claims/new/consent", "agreed", "yes", "robot", solutions.get(0))),
                CompletableFuture.runAsync(
                        () -> second.sends("/claims/new/consent", "agreed", "yes", "robot", solutions.get(1))));
        clicks.forEach(CompletableFuture::join);

        assertThat(claimsOf(member)).hasSize(1);
        assertThat(List.of(first.address(), second.address())).containsOnly("/claims/new/receipt");
        first.sends("/claims/new/consent", "agreed", "yes");
        assertThat(first.address()).isEqualTo("/claims/new/receipt");
        assertThat(first.opens("/claims/new/tasks").address()).isEqualTo("/claims/new?lost=yes");
    }

    @Test
    void theDraftIsFoundOnAnotherDeviceThroughTheMailAndTheBirthDate() {
        var member = scenario.member(Kind.ORDINARY);
        var phone = identified(member, "RESIGNATION");
        phone.sends("/claims/new/contact", "mobile", member.mobile(), "email", member.email());

        var other = new Visitor(port).opens(linkMailedTo(member));
        assertThat(other.page()).doesNotContain(member.nik(), member.name()).contains("birthYear");
        var link = other.textOf("name=\"draft\" value=\"([^\"]+)\"");
        other.sends("/claims/new/resume", "draft", link, "birthDay", "2", "birthMonth", "5", "birthYear", "1990");
        assertThat(other.page()).contains("birthDate-error", "value=\"2\"");
        other.sends("/claims/new/resume", "draft", link, "birthDay", "1", "birthMonth", "5", "birthYear", "1990");

        assertThat(other.address()).isEqualTo("/claims/new/tasks");
        assertThat(other.opens("/claims/new/contact").page()).contains(member.email());
        assertThat(other.cookie("jht-draft")).hasValueSatisfying(cookie -> {
            assertThat(cookie.isHttpOnly()).isTrue();
            assertThat(cookie.getMaxAge()).isEqualTo(-1);
            assertThat(cookie.getPath()).isEqualTo("/claims/new");
        });
    }

    @Test
    void whatIsSentTooEarlyIsNotTakenAndMailedToNobody() {
        var victim = scenario.member(Kind.ORDINARY);
        var visitor = begun().sends("/claims/new/contact", "mobile", victim.mobile(), "email", victim.email());

        assertThat(visitor.address()).isEqualTo("/claims/new/tasks");
        assertThat(jdbc.sql("select count(*) from notice where recipient = ?")
                        .param(victim.email())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoBeginsTooMuchIsShownTheWayThroughTheSignIn() {
        var full = new Turnstile.Limit("draft", "127.0.0.1", Duration.ofDays(1), 1000);
        IntStream.range(0, 1000).forEach(draft -> turnstile.pass(full));
        try {
            var visitor = begun();
            assertThat(visitor.status()).isEqualTo(429);
            assertThat(visitor.page()).contains("terlalu banyak klaim dimulai", "/sign-in?next=/claims/new");
        } finally {
            jdbc.sql("delete from sign_in_count").update();
        }
    }

    @Test
    void aWrongIdentityOpensNothingOfWhatIsKnown() {
        var member = scenario.member(Kind.SMALL);
        var visitor = identified(member, "RESIGNATION");
        assertThat(visitor.page()).contains("jalur cepat");

        visitor.sends("/claims/new/identity", "nik", member.nik(), "kpj1", member.kpj(), "later", "yes");
        assertThat(visitor.opens("/claims/new/route").address()).isEqualTo("/claims/new/tasks");
    }

    @Test
    void whoKnowsThreeNumbersIsToldNoFigures() {
        var member = scenario.member(Kind.STILL_WORKING);
        var visitor = identified(member, "PARTIAL_10").sends("/claims/new/partial", "partialPercent", "10");
        completes(
                visitor,
                member,
                TestPapers.all().stream().map(paper -> paper.type()).toList());
        visitor.opens("/claims/new/check");

        assertThat(visitor.address()).isEqualTo("/claims/new/check");
        assertThat(visitor.page())
                .contains("id=\"consequence\"", "Masuk dan lihat hitungannya")
                .doesNotContain("Rp");
        visitor.carries("jht-member", door.letIn(memberId(scenario.member(Kind.ORDINARY))));
        assertThat(visitor.opens("/claims/new/check").page()).doesNotContain("Rp");
        visitor.carries("jht-member", door.letIn(memberId(member)));
        assertThat(visitor.opens("/claims/new/check").page())
                .contains("Rp")
                .doesNotContain("Masuk dan lihat hitungannya");
    }

    private long memberId(TestMember member) {
        return jdbc.sql("select id from member where nik = ?")
                .param(member.nik())
                .query(Long.class)
                .single();
    }

    @Test
    void aMailedLinkStaysWhenTheLanguageChangesAndRestsForADayAfterFiveWrongDates() {
        var member = scenario.member(Kind.ORDINARY);
        identified(member, "RESIGNATION");
        var link = anotherLinkToTheNewestDraft();
        var other = new Visitor(port).opens("/claims/new/resume?draft=" + link);
        assertThat(other.page()).contains("href=\"?draft=" + link + "&amp;lang=en\"");

        for (var year : List.of("1991", "1992", "1993", "1994", "1995")) {
            other.sends("/claims/new/resume", "draft", link, "birthDay", "1", "birthMonth", "5", "birthYear", year);
        }

        assertThat(other.page())
                .contains("ditutup sampai besok", "sudah 5 kali", "href=\"?draft=" + link + "&amp;lang=en\"")
                .doesNotContain("birthYear");
        assertThat(other.opens("/claims/new/resume?lang=en&draft=" + link).page())
                .contains("closed until tomorrow");
        assertThat(other.opens("/claims/new/resume?draft=unknown").address()).isEqualTo("/claims/new?lost=yes");
    }

    @Test
    void onlyOnAPhoneOfOnesOwnTheDraftStaysOpenForThirtyDays() {
        var visitor = new Visitor(port).opens("/claims/new").sends("/claims/new", "ownPhone", "yes");

        assertThat(visitor.cookie("jht-draft"))
                .hasValueSatisfying(cookie -> assertThat(cookie.getMaxAge()).isEqualTo(30 * 24 * 3600));
    }

    @Test
    void whoDeletesTheDraftLeavesNothingBehind() {
        var visitor = identified(scenario.member(Kind.ORDINARY), "RESIGNATION");
        visitor.opens("/claims/new/delete").sends("/claims/new/delete");

        assertThat(visitor.page()).contains("sudah dihapus");
        assertThat(visitor.opens("/claims/new/person").address()).isEqualTo("/claims/new?lost=yes");
        assertThat(visitor.page()).contains("Isian tidak ditemukan", "Buka tautan");
    }

    @Test
    void backAndLaterLoseNothingNotEvenWhatIsWrong() {
        var visitor = identified(scenario.member(Kind.ORDINARY), "RESIGNATION");
        visitor.sends("/claims/new/contact", "mobile", "12", "email", "", "later", "yes");

        assertThat(visitor.address()).isEqualTo("/claims/new/tasks");
        assertThat(visitor.opens("/claims/new/contact").page()).contains("value=\"12\"");
    }

    @Test
    void aCauseThatNeedsAVisitLeadsToWhatToBring() {
        var visitor = begun().sends("/claims/new/cause", "cause", "DEATH");

        assertThat(visitor.address()).isEqualTo("/claims/new/at-branch");
        assertThat(visitor.page()).contains("Peserta meninggal dunia", "Tanjung Morawa");
        assertThat(visitor.opens("/claims/new/identity").address()).isEqualTo("/claims/new/at-branch");
    }

    @Test
    void whoIsNotEntitledHearsItBeforeAnythingElseIsAsked() {
        var visitor = identified(scenario.member(Kind.STILL_WORKING), "RESIGNATION");

        assertThat(visitor.page()).contains("obstacles-title").doesNotContain("Dokumen yang diminta");
    }

    @Test
    void furtherCardsAreAddedTakenAwayAndCheckedEach() {
        var visitor = identified(scenario.member(Kind.ORDINARY), "RESIGNATION");
        visitor.sends("/claims/new/cards", "add", "yes");
        assertThat(visitor.page()).contains("name=\"kpj2\"");
        visitor.sends(
                "/claims/new/cards",
                "kpj2",
                "1",
                "kpj3",
                scenario.member(Kind.ORDINARY).kpj());
        assertThat(visitor.page()).contains("id=\"kpj2-error\"").doesNotContain("id=\"kpj3-error\"");
        visitor.sends("/claims/new/cards", "kpj2", "1", "kpj3", "98000000000", "remove", "2");
        assertThat(visitor.page()).contains("value=\"98000000000\"").doesNotContain("kpj3");
        visitor.sends("/claims/new/cards", "kpj2", "98000000000");
        assertThat(visitor.page()).contains("id=\"kpj2-error\"");
    }

    /** Every field of every page: the typed values, and the field that is wrong. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        cause    | RESIGNATION | cause=                                                        | cause
        cause    | RESIGNATION | cause=NONE                                                    | cause
        branch   | RESIGNATION | branch=                                                       | branch
        branch   | RESIGNATION | branch=XXX                                                    | branch
        identity | RESIGNATION | nik=;kpj1=;birthDay=                                          | nik,kpj1,birthDate
        identity | RESIGNATION | nik=123;kpj1=12;birthDay=32;birthMonth=5;birthYear=1990       | nik,kpj1,birthDate
        identity | RESIGNATION | nik=9998994105900001;kpj1=98000000001;birthDay=1;birthMonth=1;birthYear=1990 | nik
        identity | RESIGNATION | nik=9998014105909999;kpj1=98000000001;birthDay=1;birthMonth=5;birthYear=1990 | nik
        identity | RESIGNATION | passportNumber=1;nik=;kpj1=98000000001;birthDay=1;birthMonth=5;birthYear=1990 | passportNumber
        person   | RESIGNATION | fullName=;birthPlace=;motherMaidenName=                       | fullName,birthPlace,motherMaidenName
        person   | RESIGNATION | fullName=@;birthPlace=@;motherMaidenName=@                    | fullName,birthPlace,motherMaidenName
        address  | RESIGNATION | address.street=;address.villageCode=;address.postalCode=      | address.street,address.villageCode,address.postalCode
        address  | RESIGNATION | address.street=@;address.villageCode=1;address.postalCode=x   | address.street,address.villageCode,address.postalCode
        contact  | RESIGNATION | mobile=;email=                                                | mobile,email
        contact  | RESIGNATION | mobile=0611234;email=x@y                                      | mobile,email
        account  | RESIGNATION | bankCode=;accountNumber=                                      | bankCode,accountNumber
        account  | RESIGNATION | bankCode=999;accountNumber=12 34                              | accountNumber
        tax      | RESIGNATION | npwp=12;selfEmployed=                                         | npwp,selfEmployed
        partial  | PARTIAL_10  | partialPercent=ten                                            | partialPercent
        housing  | PARTIAL_30  | housing.variant=;housing.purpose=                             | housing.variant,housing.purpose
        housing  | PARTIAL_30  | housing.variant=MORTGAGE;housing.purpose=KPR;housing.bankCode= | housing.bankCode
        cards    | RESIGNATION | kpj2=77                                                       | kpj2
        helper   | RESIGNATION | helped=                                                       | helped
        helper   | RESIGNATION | helped=true;helper.name=;helper.mobile=                       | helper.name,helper.relationship,helper.mobile
        helper   | RESIGNATION | helped=true;helper.name=Kakak;helper.mobile=12                | helper.relationship,helper.mobile
        """)
    void everyWrongFieldHasItsOwnSentenceAtTheFieldAndInTheSummaryAndKeepsWhatWasTyped(
            String page, String cause, String typed, String wrong) {
        var fields = fields(typed);
        var visitor = at(page, cause).sends("/claims/new/" + page, flat(fields));

        assertThat(visitor.status()).as(visitor.toString()).isEqualTo(200);
        assertThat(visitor.address()).startsWith("/claims/new/" + page);
        for (var field : wrong.split(",")) {
            var id = field.replace('.', '-');
            assertThat(visitor.page())
                    .as(visitor.toString())
                    .contains("href=\"#" + id + "\"", "id=\"" + id + "-error\"");
            assertThat(visitor.page()).contains("id=\"" + id + "\"");
        }
        assertThat(visitor.page()).doesNotContain("Isi bagian ini.", "??");
        fields.forEach((name, value) -> {
            if (!value.isEmpty() && !List.of("cause", "branch", "bankCode").contains(name)) {
                assertThat(visitor.page()).containsPattern(kept(name, value));
            }
        });
    }

    @Test
    void whatIsWrongIsSaidWhileTypingAndNothingIsKeptOfIt() {
        var visitor = identified(scenario.member(Kind.ORDINARY), "RESIGNATION");
        visitor.opens("/claims/new/contact").sends("/claims/new/checks", "field", "mobile", "mobile", "1");
        assertThat(visitor.page()).contains("\"wrong\":\"Tulis nomor HP");
        visitor.sends("/claims/new/checks", "field", "mobile", "mobile", "");
        assertThat(visitor.page()).isEqualTo("{}");

        assertThat(visitor.opens("/claims/new/contact").page()).doesNotContain("value=\"1\"");
    }

    @Test
    void theHolderOfTheAccountIsShownSoThatOnlyTheHolderKnowsTheName() {
        var member = scenario.member(Kind.ORDINARY);
        var visitor = identified(member, "RESIGNATION").opens("/claims/new/account");
        visitor.sends(
                "/claims/new/checks",
                "field",
                "accountNumber",
                "bankCode",
                "014",
                "accountNumber",
                member.accountNumber());
        assertThat(visitor.page()).contains("P••••••").doesNotContainIgnoringCase(member.name());
        visitor.sends("/claims/new/checks", "field", "accountNumber", "bankCode", "014", "accountNumber", "1234567890");
        assertThat(visitor.page()).contains("\"wrong\":\"Bank tidak mengenal");
    }

    @Test
    void anAccountInAnotherNameIsSpokenOfWhileTypingWithoutTellingTheName() {
        var member = scenario.member(Kind.ORDINARY);
        var number = "4" + member.accountNumber().substring(1);
        scenario.bankKnows("014", number, "Bukan Namanya");
        var visitor = identified(member, "RESIGNATION")
                .sends(
                        "/claims/new/person",
                        "fullName",
                        member.name(),
                        "birthPlace",
                        "Medan",
                        "motherMaidenName",
                        "Ibu Uji");
        visitor.sends("/claims/new/checks", "field", "accountNumber", "bankCode", "014", "accountNumber", number);

        assertThat(visitor.page())
                .contains("\"wrong\":\"Rekening ini atas nama B•••• N••••••")
                .doesNotContain("Bukan");
    }

    @Test
    void aDraftIsNoWayToTryOutNumbers() {
        var visitor = identified(scenario.member(Kind.ORDINARY), "RESIGNATION").opens("/claims/new/contact");
        Stream.generate(() -> visitor.sends("/claims/new/checks", "field", "mobile", "mobile", "1"))
                .limit(121)
                .forEach(sent -> {});

        assertThat(visitor.status()).isEqualTo(429);
        assertThat(new Visitor(port)
                        .opens("/claims/new")
                        .sends("/claims/new/checks", "field", "nik", "nik", "1")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theTermsMustBeAcceptedAndARobotFilesNothing() {
        var member = scenario.member(Kind.ORDINARY);
        var visitor = identified(member, "RESIGNATION");
        completes(
                visitor,
                member,
                TestPapers.all().stream().map(paper -> paper.type()).toList());
        visitor.opens("/claims/new/consent").sends("/claims/new/consent");
        assertThat(visitor.page()).contains("href=\"#agreed\"", "id=\"agreed-error\"");
        visitor.sends("/claims/new/consent", "agreed", "yes");
        assertThat(visitor.page()).contains("href=\"#robot\"");

        assertThat(claimsOf(member)).isEmpty();
    }

    @Test
    void noPageIsOpenBeforeItsTime() {
        var visitor = begun();

        assertThat(visitor.opens("/claims/new/person").address()).isEqualTo("/claims/new/tasks");
        assertThat(visitor.opens("/claims/new/check").address()).startsWith("/claims/new/tasks");
        assertThat(visitor.opens("/claims/new/consent").address()).startsWith("/claims/new/tasks");
    }

    @Test
    void thePagesSpeakEnglish() {
        var visitor = new Visitor(port).opens("/claims/new?lang=en").sends("/claims/new");
        visitor.sends("/claims/new/cause");

        assertThat(visitor.page())
                .contains("lang=\"en\"", "Choose the reason for your claim.")
                .doesNotContain("??");
    }

    private Visitor begun() {
        return new Visitor(port).opens("/claims/new").sends("/claims/new");
    }

    private Visitor identified(TestMember member, String cause) {
        var visitor = begun().sends("/claims/new/cause", "cause", cause).sends("/claims/new/branch", "branch", "TJM");
        return identifies(visitor, member);
    }

    private static Visitor identifies(Visitor visitor, TestMember member) {
        return visitor.sends(
                "/claims/new/identity",
                "nik",
                member.nik(),
                "kpj1",
                member.kpj(),
                "birthDay",
                "1",
                "birthMonth",
                "5",
                "birthYear",
                "1990");
    }

    /** On a page of questions, with the cause that it belongs to. */
    private Visitor at(String page, String cause) {
        return List.of("cause", "branch").contains(page)
                ? begun().sends("/claims/new/cause", "cause", cause)
                : identified(scenario.member(Kind.ORDINARY), cause);
    }

    private static void completes(Visitor visitor, TestMember member, List<DocumentType> papers) {
        visitor.sends(
                        "/claims/new/person",
                        "fullName",
                        member.name(),
                        "birthPlace",
                        "Medan",
                        "motherMaidenName",
                        "Ibu Uji")
                .sends(
                        "/claims/new/address",
                        "address.street",
                        "Jalan Contoh 1",
                        "address.villageCode",
                        "1207262001",
                        "address.postalCode",
                        "20362")
                .sends("/claims/new/contact", "mobile", member.mobile(), "email", member.email())
                .sends("/claims/new/account", "bankCode", "014", "accountNumber", member.accountNumber())
                .sends("/claims/new/tax", "selfEmployed", "false")
                .sends("/claims/new/cards")
                .sends("/claims/new/helper", "helped", "false");
        var files = new LinkedHashMap<String, byte[]>();
        papers.forEach(type -> files.put(type.name(), TestPapers.picture(type).content()));
        visitor.uploads("/claims/new/papers", files);
        visitor.opens("/claims/new/check");
    }

    private static void files(Visitor visitor) {
        visitor.opens("/claims/new/consent");
        visitor.sends("/claims/new/consent", "agreed", "yes", "robot", visitor.solvesTheWork());
    }

    private List<String> claimsOf(TestMember member) {
        return jdbc.sql("""
                        select channel || ' ' || (
                            select actor from claim_trail where claim_trail.claim_number = claim.claim_number order by id limit 1)
                        from claim where nik = ?
                        """).param(member.nik()).query(String.class).list();
    }

    private String linkMailedTo(TestMember member) {
        var waiting = jdbc.sql("select body_text from notice where recipient = ? and kind = 'DRAFT_LINK'")
                .param(member.email())
                .query(String.class)
                .single();
        var text = waiting.isEmpty() ? Mailbox.textTo(member.email(), port) : waiting;
        return text.replaceAll("(?s).*?(/claims/new/resume\\?draft=[A-Za-z0-9_-]+).*", "$1");
    }

    /** As a mail brings it; the text of a mail is gone as soon as it is delivered. */
    private String anotherLinkToTheNewestDraft() {
        var link = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into draft_token (hash, draft_id, by_mail)
                        select encode(sha256(convert_to(:link, 'UTF8')), 'hex'), id, true
                        from draft order by created_at desc limit 1
                        """).param("link", link).update();
        return link;
    }

    private static Map<String, String> fields(String typed) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : typed.split(";")) {
            var parts = field.split("=", 2);
            fields.put(parts[0], parts[1].equals("@") ? "x".repeat(300) : parts[1]);
        }
        return fields;
    }

    private static String[] flat(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    /** As an input that holds the value, or a choice that is made. */
    private static String kept(String name, String value) {
        var chosen = List.of("helped", "housing.variant").contains(name) ? "[^>]*checked" : "";
        return "name=\"" + Pattern.quote(name) + "\"[^>]*value=\"" + Pattern.quote(value) + "\"" + chosen;
    }
}
