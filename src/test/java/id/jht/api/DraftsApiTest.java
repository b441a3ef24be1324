package id.jht.api;

import static id.jht.scenario.MobileApp.json;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.MobileApp;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMember;
import id.jht.scenario.TestMembers.Kind;
import id.jht.scenario.TestPapers;
import id.jht.scenario.Visitor;
import id.jht.signin.OpenDoor;
import id.jht.signin.Turnstile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A claim filled in, kept, found again and filed with an app. */
@PathTest
class DraftsApiTest {

    private static final String ADDRESS =
            "{\"address\":{\"street\":\"Jalan Contoh 1\",\"villageCode\":\"1207262001\",\"postalCode\":\"20362\"}}";

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

    private String draft = "";

    @Test
    void aClaimIsFilledInPageByPageAndFiledOnce() {
        var member = scenario.member(Kind.ORDINARY);
        var app = identified(member);
        assertThat(app.gets(draft + "/outlook").text("route")).isEqualTo("FULL");
        answersTheRest(app, member);
        app.uploads(draft + "/papers", TestPapers.all().toArray(Paper[]::new));
        assertThat(app.status()).as(app.toString()).isEqualTo(201);
        assertThat(app.gets(draft).all("pages", "state")).containsOnly("done", "todo");
        assertThat(Instant.parse(app.text("expiresAt")))
                .isAfter(Instant.parse(app.text("changedAt")).plus(Duration.ofDays(29)));

        app.posts(draft + "/claim", json("termsVersion", "2020-01"));
        assertThat(app.refusals()).containsExactly("termsVersion TERMS_NOT_IN_FORCE");
        app.posts(draft + "/claim", json("termsVersion", app.gets("/terms").text("version")));
        assertThat(app.status()).as(app.toString()).isEqualTo(201);
        var number = app.text("claimNumber");
        assertThat(app.header("Location")).isEqualTo("/api/v1/claims/" + number);
        assertThat(app.posts(draft + "/claim", "{}").text("claimNumber")).isEqualTo(number);
        assertThat(app.gets(draft).text("claimNumber")).isEqualTo(number);
        assertThat(app.patches(draft, "{\"npwp\":null}").status()).isEqualTo(409);
        assertThat(channelsOf(member)).containsExactly("MOBILE");
        app.with("X-Tracking-Token", app.posts(draft + "/claim", "{}").text("trackingToken"));
        assertThat(app.gets("/claims/" + number).text("status")).isEqualTo("SUBMITTED");
        assertThat(new String(app.gets("/claims/" + number + "/interview.ics").content(), StandardCharsets.UTF_8))
                .contains("UID:" + number + "@jht-claims");
        assertThat(new MobileApp(port)
                        .gets("/claims/" + number + "/interview.ics")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aWholeClaimIsKeptAtOnceAndReadBackInTheSameShape() {
        var member = scenario.member(Kind.ORDINARY);
        var app = begun();
        app.patches(draft, """
                {"cause":"RESIGNATION","branch":"TJM","nik":"%s","kpj":["%s"],"birthDate":"1990-05-01","fullName":"%s",
                 "birthPlace":"Medan","motherMaidenName":"Ibu Uji","mobile":"%s","email":"%s","bankCode":"014",
                 "accountNumber":"%s","selfEmployed":false,
                 "helper":{"name":"Kakak Uji","relationship":"FAMILY","mobile":"081290000001"}}
                """.formatted(
                member.nik(), member.kpj(), member.name(), member.mobile(), member.email(), member.accountNumber()));

        assertThat(app.status()).as(app.toString()).isEqualTo(200);
        assertThat(app.text("claim.birthDate")).isEqualTo("1990-05-01");
        assertThat(app.json().path("claim").path("kpj").get(0).asText()).isEqualTo(member.kpj());
        assertThat(app.text("claim.helper.name")).isEqualTo("Kakak Uji");
        assertThat(app.text("claim.selfEmployed")).isEqualTo("false");
        assertThat(app.patches(draft, "{\"helper\":null}").json().path("claim").has("helper"))
                .isFalse();
        assertThat(app.text("claim.email")).isEqualTo(member.email());
    }

    @Test
    void whatIsWrongIsNamedInTheReadersLanguageAndKept() {
        var app = identified(scenario.member(Kind.ORDINARY)).with("Accept-Language", "en");
        app.patches(draft, "{\"mobile\":\"12\",\"email\":\"x@y\",\"kpj\":[\"1\",\"2\"]}");

        assertThat(app.status()).isEqualTo(422);
        assertThat(app.header("Content-Type")).startsWith("application/problem+json");
        assertThat(app.refusals())
                .containsExactlyInAnyOrder("mobile MOBILE_FORM", "email EMAIL_FORM", "kpj KPJ_FORM", "kpj[1] KPJ_FORM");
        assertThat(app.text("detail")).contains("stay in the draft");
        assertThat(app.gets(draft).text("claim.mobile")).isEqualTo("12");
    }

    @Test
    void nothingIsTakenBeforeItsTimeAndNothingUnknown() {
        var victim = scenario.member(Kind.ORDINARY);
        var app = begun();

        app.patches(draft, json("email", victim.email()));
        assertThat(app.refusals()).containsExactly("email NOT_ASKED");
        assertThat(app.patches(draft, json("channel", "BRANCH")).status()).isEqualTo(400);
        assertThat(app.refusals()).containsExactly("channel UNKNOWN_FIELD");
        assertThat(app.patches(draft, json("birthDay", "1")).status()).isEqualTo(400);
        assertThat(app.patches(draft, "{\"selfEmployed\":\"yes\"}").status()).isEqualTo(400);
        assertThat(app.patches(draft, "{").status()).isEqualTo(400);
        assertThat(app.posts(draft + "/claim", json("termsVersion", "2026-11")).status())
                .isEqualTo(422);
        assertThat(app.refusals()).contains("cause REQUIRED", "nik REQUIRED").doesNotContain("helper UNANSWERED");
        assertThat(app.gets(draft + "/outlook").status()).isEqualTo(422);
        assertThat(mailsTo(victim, "DRAFT_LINK")).isZero();
    }

    @Test
    void aDraftOpensForItsTokenAlone() {
        var mine = begun();
        var others = draft;
        var app = begun();

        for (var path :
                List.of(others, "/drafts/" + UUID.randomUUID(), "/drafts/x", others + "/papers", others + "/outlook")) {
            assertThat(app.gets(path).status()).as(path).isEqualTo(404);
        }
        assertThat(app.patches(others, "{}").status()).isEqualTo(404);
        assertThat(app.deletes(others).status()).isEqualTo(404);
        assertThat(app.uploads(others + "/papers", TestPapers.picture(DocumentType.KTP))
                        .status())
                .isEqualTo(404);
        assertThat(app.posts(others + "/claim", "{}").status()).isEqualTo(404);
        assertThat(app.posts(others + "/holder-checks", "{}").status()).isEqualTo(404);
        assertThat(app.posts(others + "/links", "{}").status()).isEqualTo(404);
        assertThat(new MobileApp(port).gets(draft).status()).isEqualTo(404);
        assertThat(new MobileApp(port)
                        .with("Authorization", "Bearer none")
                        .gets(draft)
                        .status())
                .isEqualTo(401);
        assertThat(mine.gets(others).status()).isEqualTo(200);
    }

    @Test
    void whatAnOfficerFillsInAtTheCounterOpensToNoApp() {
        begun();
        jdbc.sql("update draft set assisted_by = 'rina', branch = 'TJM', channel = 'BRANCH' where id = cast(? as uuid)")
                .param(draft.replace("/drafts/", ""))
                .update();

        assertThat(newest.gets(draft).status()).isEqualTo(404);
    }

    @Test
    void theDraftIsFoundOnAnotherDeviceThroughTheMailAndTheBirthDateAndOnThePages() {
        var member = scenario.member(Kind.ORDINARY);
        var phone = identified(member);
        assertThat(phone.posts(draft + "/links", "{}").refusals()).containsExactly("email REQUIRED");
        phone.patches(draft, json("mobile", member.mobile(), "email", member.email()));
        assertThat(phone.text("linkMailed")).isEqualTo("true");
        assertThat(phone.posts(draft + "/links", "{}").status()).isEqualTo(202);
        assertThat(mailsTo(member, "DRAFT_LINK")).isEqualTo(2);

        var link = anotherLink();
        var other = new MobileApp(port);
        assertThat(other.posts("/drafts/openings", json("link", "unknown", "birthDate", "1990-05-01"))
                        .status())
                .isEqualTo(404);
        other.posts("/drafts/openings", json("link", link, "birthDate", "1990-05-02"));
        assertThat(other.refusals()).containsExactly("birthDate KEY_DIFFERS");
        other.posts("/drafts/openings", json("link", link, "birthDate", "1990-05-01"));
        assertThat(other.status()).isEqualTo(201);
        assertThat(other.text("claim.email")).isEqualTo(member.email());
        other.with("X-Draft-Token", other.text("draftToken"));
        assertThat(other.gets(draft).status()).isEqualTo(200);

        var browser = new Visitor(port).opens("/claims/new/resume?draft=" + link);
        browser.sends("/claims/new/resume", "draft", link, "birthDay", "1", "birthMonth", "5", "birthYear", "1990");
        assertThat(browser.opens("/claims/new/contact").page()).contains(member.email());
    }

    @Test
    void aMailedLinkRestsForADayAfterFiveWrongDatesAndNoDraftMailsMoreThanFiveLinks() {
        var member = scenario.member(Kind.ORDINARY);
        var app = identified(member);
        app.patches(draft, json("mobile", member.mobile(), "email", member.email()));
        IntStream.range(0, 5).forEach(mail -> app.posts(draft + "/links", "{}"));
        assertThat(app.status()).isEqualTo(429);
        assertThat(mailsTo(member, "DRAFT_LINK")).isEqualTo(5);

        var link = anotherLink();
        IntStream.range(0, 5)
                .forEach(tried ->
                        app.posts("/drafts/openings", json("link", link, "birthDate", "1991-01-0" + (tried + 1))));
        app.posts("/drafts/openings", json("link", link, "birthDate", "1990-05-01"));
        assertThat(app.status()).isEqualTo(429);
        assertThat(Integer.parseInt(app.header("Retry-After"))).isBetween(23 * 3600, 24 * 3600);
    }

    @Test
    void badPapersAreRefusedByTypeAndTheGoodOnesAreKeptOnce() {
        var app = identified(scenario.member(Kind.ORDINARY));
        var good = TestPapers.picture(DocumentType.KTP);
        app.uploads(
                draft + "/papers",
                good,
                new Paper(DocumentType.SELFIE, "../../kosong.jpg", new byte[0]),
                new Paper(DocumentType.OTHER, "a.jpg", "no picture".getBytes(StandardCharsets.UTF_8)));
        assertThat(app.status()).isEqualTo(422);
        assertThat(app.refusals()).containsExactlyInAnyOrder("SELFIE DOCUMENT_EMPTY", "OTHER DOCUMENT_KIND");
        app.uploads(draft + "/papers", good, TestPapers.picture(DocumentType.SELFIE));
        assertThat(app.all("kept", "type")).containsExactly("KTP", "SELFIE");
        assertThat(app.all("needed", "type")).contains("KTP", "MEMBER_CARD");

        assertThat(app.uploads(draft + "/papers").status()).isEqualTo(400);
        app.gets(draft + "/papers");

        var ids = app.all("kept", "id");
        app.puts(draft + "/papers/order", "{\"papers\":[\"" + ids.get(1) + "\"]}");
        assertThat(app.all("kept", "type")).containsExactly("SELFIE", "KTP");
        assertThat(app.gets(draft + "/papers/" + ids.get(0) + "/thumbnail").header("Content-Type"))
                .isEqualTo("image/jpeg");
        assertThat(app.deletes(draft + "/papers/" + ids.get(0)).status()).isEqualTo(204);
        assertThat(app.gets(draft + "/papers").all("kept", "type")).containsExactly("SELFIE");
        assertThat(app.gets(draft + "/papers/" + ids.get(0) + "/thumbnail").status())
                .isEqualTo(404);
        assertThat(app.gets(draft + "/papers/%2e%2e/thumbnail").status()).isIn(400, 404);
    }

    @Test
    void aPaperOfAnotherDraftIsNeitherSeenNorTakenAway() {
        var owner = identified(scenario.member(Kind.ORDINARY));
        var owned = draft;
        owner.uploads(owned + "/papers", TestPapers.picture(DocumentType.KTP));
        var paper = owner.all("kept", "id").get(0);
        var stranger = begun();

        assertThat(stranger.gets(draft + "/papers/" + paper + "/thumbnail").status())
                .isEqualTo(404);
        stranger.deletes(draft + "/papers/" + paper);
        assertThat(owner.gets(owned + "/papers").all("kept", "id")).containsExactly(paper);
    }

    @Test
    void theHolderOfAnAccountIsToldSoThatOnlyTheHolderKnowsTheName() {
        var member = scenario.member(Kind.ORDINARY);
        var app = identified(member);
        app.patches(draft, json("fullName", member.name(), "birthPlace", "Medan", "motherMaidenName", "Ibu Uji"));
        app.posts(draft + "/holder-checks", json("bankCode", "014", "accountNumber", member.accountNumber()));
        assertThat(app.text("isPayee")).isEqualTo("true");
        assertThat(app.text("maskedName")).startsWith("P••••••");
        var number = "5" + member.accountNumber().substring(1);
        scenario.bankKnows("014", number, "Bukan Namanya");
        app.posts(draft + "/holder-checks", json("bankCode", "014", "accountNumber", number));
        assertThat(app.toString()).contains("\"isPayee\":false").doesNotContain("Bukan");
        app.posts(draft + "/holder-checks", json("bankCode", "014", "accountNumber", "1234567890"));
        assertThat(app.text("known")).isEqualTo("false");
        app.posts(draft + "/holder-checks", json("bankCode", "999", "accountNumber", ""));
        assertThat(app.refusals()).contains("accountNumber REQUIRED");

        IntStream.range(0, 8)
                .forEach(asked -> app.posts(
                        draft + "/holder-checks", json("bankCode", "014", "accountNumber", member.accountNumber())));
        assertThat(app.status()).isEqualTo(429);
        assertThat(Integer.parseInt(app.header("Retry-After"))).isBetween(3000, 3600);
        begun();
        assertThat(newest.posts(draft + "/holder-checks", json("bankCode", "014", "accountNumber", number))
                        .refusals())
                .containsExactly("accountNumber NOT_ASKED");
    }

    @Test
    void whoTriesOutNumbersIsStoppedAndStrangersAreAnsweredAlike() {
        var member = scenario.member(Kind.ORDINARY);
        var other = scenario.member(Kind.ORDINARY);
        var app = begun();
        app.patches(draft, json("cause", "RESIGNATION", "branch", "TJM"));
        var known = app.patches(draft, identity(member.nik(), other.kpj(), "1990-05-01"))
                .refusals();
        var unknown = app.patches(draft, identity("9998014105909999", other.kpj(), "1990-05-01"))
                .refusals();
        assertThat(known).isEqualTo(unknown).containsExactly("nik NOT_TOGETHER");

        IntStream.range(0, 29).forEach(tried -> app.patches(draft, identity(member.nik(), member.kpj(), "1990-05-01")));
        assertThat(app.status()).isEqualTo(429);
        assertThat(Integer.parseInt(app.header("Retry-After"))).isBetween(3000, 3600);
    }

    @Test
    void aDraftOfASignedInMemberBeginsWithWhatIsKnownAndShowsItMasked() {
        var member = scenario.member(Kind.ORDINARY);
        var app = new MobileApp(port).with("X-Member-Token", door.letIn(idOf(member)));
        app.posts("/drafts", "{}");

        assertThat(app.status()).isEqualTo(201);
        assertThat(app.text("claim.fullName")).isEqualTo(member.name());
        assertThat(app.text("masked.nik")).contains("••••").doesNotContain(member.nik());
        assertThat(app.toString()).doesNotContain(member.nik(), "Ibu Uji", member.accountNumber());
        assertThat(new MobileApp(port)
                        .with("X-Member-Token", "guessed")
                        .posts("/drafts", "{}")
                        .status())
                .isEqualTo(401);
        var path = "/drafts/" + app.text("draftId");
        app.with("X-Draft-Token", app.text("draftToken"))
                .patches(path, json("cause", "RESIGNATION", "branch", "TJM", "nik", ""));
        assertThat(app.status()).as(app.toString()).isEqualTo(200);
        assertThat(app.patches(path, json("cause", "RESIGNATION", "birthDate", "1990-05-01"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatAPartialClaimDoesIsToldToTheSignedInMemberAlone() {
        var member = scenario.member(Kind.STILL_WORKING);
        var app = begun();
        app.patches(draft, json("cause", "PARTIAL_10", "branch", "TJM"));
        app.patches(draft, identity(member.nik(), member.kpj(), member.birthDate()));
        app.patches(draft, "{\"partialPercent\":10}");
        assertThat(app.gets(draft + "/consequence").status()).isEqualTo(401);
        app.with("X-Member-Token", door.letIn(idOf(scenario.member(Kind.ORDINARY))));
        assertThat(app.gets(draft + "/consequence").status()).isEqualTo(404);
        app.with("X-Member-Token", door.letIn(idOf(member)));

        assertThat(app.gets(draft + "/consequence").text("sentence")).contains("Rp");
        assertThat(app.json().path("remainder").asLong()).isPositive();
    }

    @Test
    void branchesAndBanksAreThereToChooseFrom() {
        var app = new MobileApp(port);

        assertThat(app.gets("/branches").toString()).contains("\"code\":\"TJM\"", "\"timeZone\":\"Asia/Jakarta\"");
        assertThat(app.gets("/banks").toString()).contains("\"code\":\"014\"");
    }

    @Test
    void pagesAndAppsTogetherBeginNoMoreThanOneAddressMay() {
        var full = new Turnstile.Limit("draft", "127.0.0.1", Duration.ofDays(1), 1000);
        IntStream.range(0, 1000).forEach(draft -> turnstile.pass(full));
        try {
            var app = new MobileApp(port).posts("/drafts", "{}");
            assertThat(app.status()).isEqualTo(429);
            assertThat(Integer.parseInt(app.header("Retry-After"))).isBetween(1, 24 * 3600);
        } finally {
            jdbc.sql("delete from sign_in_count").update();
        }
    }

    @Test
    void whoDeletesADraftLeavesNothingBehind() {
        var app = identified(scenario.member(Kind.ORDINARY));
        app.uploads(draft + "/papers", TestPapers.picture(DocumentType.KTP));

        assertThat(app.deletes(draft).status()).isEqualTo(204);
        assertThat(app.gets(draft).status()).isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from draft_paper where draft_id = cast(? as uuid)")
                        .param(draft.replace("/drafts/", ""))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private MobileApp newest = new MobileApp(0);

    private MobileApp begun() {
        newest = new MobileApp(port).posts("/drafts", "{}");
        assertThat(newest.status()).as(newest.toString()).isEqualTo(201);
        draft = "/drafts/" + newest.text("draftId");
        return newest.with("X-Draft-Token", newest.text("draftToken"));
    }

    private MobileApp identified(TestMember member) {
        var app = begun().patches(draft, json("cause", "RESIGNATION", "branch", "TJM"));
        app.patches(draft, identity(member.nik(), member.kpj(), member.birthDate()));
        assertThat(app.status()).as(app.toString()).isEqualTo(200);
        return app;
    }

    private static String identity(String nik, String kpj, String birthDate) {
        return "{\"nik\":\"%s\",\"kpj\":[\"%s\"],\"birthDate\":\"%s\"}".formatted(nik, kpj, birthDate);
    }

    private void answersTheRest(MobileApp app, TestMember member) {
        app.patches(draft, json("fullName", member.name(), "birthPlace", "Medan", "motherMaidenName", "Ibu Uji"));
        app.patches(draft, ADDRESS);
        app.patches(draft, json("mobile", member.mobile(), "email", member.email()));
        app.patches(draft, json("bankCode", "014", "accountNumber", member.accountNumber()));
        app.patches(draft, "{\"selfEmployed\":false,\"helper\":null}");
        assertThat(app.status()).as(app.toString()).isEqualTo(200);
    }

    private List<String> channelsOf(TestMember member) {
        return jdbc.sql("select channel from claim where nik = ?")
                .param(member.nik())
                .query(String.class)
                .list();
    }

    private int mailsTo(TestMember member, String kind) {
        return jdbc.sql("select count(*) from notice where recipient = ? and kind = ?")
                .params(member.email(), kind)
                .query(Integer.class)
                .single();
    }

    private long idOf(TestMember member) {
        return jdbc.sql("select id from member where nik = ?")
                .param(member.nik())
                .query(Long.class)
                .single();
    }

    /** As a mail brings it; the text of a mail is gone as soon as it is delivered. */
    private String anotherLink() {
        var link = UUID.randomUUID().toString();
        jdbc.sql("""
                        insert into draft_token (hash, draft_id, by_mail)
                        values (encode(sha256(convert_to(:link, 'UTF8')), 'hex'), cast(:draft as uuid), true)
                        """)
                .param("link", link)
                .param("draft", draft.replace("/drafts/", ""))
                .update();
        return link;
    }
}
