package id.jht.api;

import static id.jht.scenario.MobileApp.json;
import static org.assertj.core.api.Assertions.assertThat;

import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.Mailbox;
import id.jht.scenario.MobileApp;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMember;
import id.jht.scenario.TestMembers.Kind;
import id.jht.scenario.TestPapers;
import id.jht.signin.OpenDoor;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The door for members with an app: another contact, letters, and out again. */
@PathTest
class MemberDoorApiTest {

    private static final Paper FACE = TestPapers.picture(DocumentType.SELFIE);

    @Autowired
    ClaimScenario scenario;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    OpenDoor door;

    @LocalServerPort
    int port;

    @AfterEach
    void nobodyIsCounted() {
        jdbc.sql("delete from sign_in_count").update();
    }

    @Test
    void whoseContactIsGoneProvesItAndSignsInWithTheNewOne() {
        var member = scenario.member(Kind.ORDINARY);
        var app = begun(member);
        var signIn = signIn(app);
        assertThat(app.gets(signIn + "/new-contact").text("possible")).isEqualTo("true");
        var address = "baru" + UUID.randomUUID() + "@contoh.id";
        app.uploads(signIn + "/new-contact", contact("Ibu Uji", address), FACE);
        assertThat(app.status()).as(app.toString()).isEqualTo(202);
        assertThat(registeredEmail(member)).isEqualTo(member.email());

        app.posts(signIn + "/code", json("code", codeMailedTo(address)));
        assertThat(app.status()).as(app.toString()).isEqualTo(200);
        assertThat(registeredEmail(member)).isEqualTo(address);
        app.with("X-Member-Token", app.text("memberToken"));
        assertThat(app.gets("/members/me/savings").status()).isEqualTo(200);
    }

    @Test
    void anotherMotherAndAStrangerAreRefusedAlike() {
        var known = begun(scenario.member(Kind.ORDINARY));
        var stranger = app().posts("/sign-ins", who("9998014105909999", "98000000001"));
        var address = "lain" + UUID.randomUUID() + "@contoh.id";

        for (var app : new MobileApp[] {known, stranger}) {
            var signIn = signIn(app);
            assertThat(app.gets(signIn + "/new-contact").status()).isEqualTo(200);
            app.uploads(signIn + "/new-contact", contact("Bukan Ibunya", address), FACE);
            assertThat(app.status()).isEqualTo(403);
            assertThat(app.text("title")).isEqualTo("Tidak diizinkan");
            assertThat(app.text("detail")).contains("nama ibu kandung");
        }
        assertThat(jdbc.sql("select count(*) from notice where recipient = ?")
                        .param(address)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatCannotBeReadIsNamedAndTooManyTriesAreOver() {
        var app = begun(scenario.member(Kind.ORDINARY));
        var signIn = signIn(app);
        app.uploads(signIn + "/new-contact", "{\"email\":\"x\"}");
        assertThat(app.refusals())
                .containsExactly("motherMaidenName REQUIRED", "email EMAIL_FORM", "mobile REQUIRED", "SELFIE REQUIRED");
        app.uploads(
                signIn + "/new-contact",
                contact("Ibu Uji", "a@contoh.id"),
                new Paper(DocumentType.SELFIE, "a", new byte[] {1}));
        assertThat(app.status()).isEqualTo(415);
        assertThat(app.uploads(signIn + "/new-contact", "{\"extra\":1}", FACE).status())
                .isEqualTo(400);
        assertThat(app.uploads(signIn + "/new-contact", FACE).status()).isEqualTo(400);
        assertThat(app.uploads("/sign-ins/guessed/new-contact", contact("Ibu Uji", "a@contoh.id"), FACE)
                        .status())
                .isEqualTo(404);
        assertThat(app.gets("/sign-ins/guessed/new-contact").status()).isEqualTo(404);

        for (var tried = 0; tried < 20 && app.status() != 429; tried++) {
            app.uploads(signIn + "/new-contact", contact("Bukan Ibunya", "a@contoh.id"), FACE);
        }
        assertThat(app.status()).isEqualTo(429);
        assertThat(Integer.parseInt(app.header("Retry-After"))).isPositive();
    }

    @Test
    void anotherCodeIsAskedForAndTheEarlierSignInEnds() {
        var app = begun(scenario.member(Kind.ORDINARY));
        var first = signIn(app);
        app.posts(first + "/again", "{}");
        assertThat(app.status()).as(app.toString()).isEqualTo(202);

        assertThat(signIn(app)).isNotEqualTo(first);
        assertThat(app.posts(first + "/again", "{}").status()).isEqualTo(404);
        assertThat(app.posts(first + "/code", json("code", "123456")).status()).isEqualTo(404);
    }

    @Test
    void theMemberTakesALetterForTheOwnEmployerAlone() throws IOException {
        var member = scenario.member(Kind.STILL_WORKING);
        var other = scenario.member(Kind.ORDINARY);
        var app = app().with("X-Member-Token", door.letIn(idOf(member)));
        var letter = app.gets("/members/me/cards/" + member.kpj() + "/letter").text("text");
        assertThat(letter).contains(member.name(), member.kpj());

        app.gets("/members/me/cards/" + member.kpj() + "/letter.pdf");
        assertThat(app.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(app.header("Content-Disposition")).contains("surat-perusahaan.pdf");
        assertThat(app.header("Cache-Control")).isEqualTo("no-store");
        assertThat(textOf(app.content())).contains(member.name(), member.kpj());
        assertThat(app.gets("/members/me/missing-card/letter").text("text")).contains(member.kpj());
        assertThat(textOf(app.gets("/members/me/missing-card/letter.pdf").content()))
                .contains(member.name());
        assertThat(app.gets("/members/me/cards/" + other.kpj() + "/letter").status())
                .isEqualTo(404);
        assertThat(app.gets("/members/me/cards/..%2F..%2Fx/letter.pdf").status())
                .isIn(400, 404);
        assertThat(app().gets("/members/me/cards/" + member.kpj() + "/letter.pdf")
                        .status())
                .isEqualTo(401);
        assertThat(app().gets("/members/me/missing-card/letter").status()).isEqualTo(401);
    }

    @Test
    void theMemberIsToldWhetherTodayIsTheDay() {
        var app = app().with("X-Member-Token", door.letIn(idOf(scenario.member(Kind.ORDINARY))));
        assertThat(app.gets("/members/me/prospects").text("everything")).isEqualTo("true");
        assertThat(app.json().path("fastLimit").asLong()).isEqualTo(15_000_000);

        app.with("X-Member-Token", door.letIn(idOf(scenario.member(Kind.STILL_WORKING))));
        assertThat(app.gets("/members/me/prospects").text("everything")).isEqualTo("false");
        assertThat(app.all("failures", "code")).isNotEmpty();
        assertThat(app.all("failures", "remedy")).doesNotContain("");
        assertThat(app().gets("/members/me/prospects").status()).isEqualTo(401);
    }

    @Test
    void whoSignsOutIsOutAndMaySignOutAgain() {
        var member = scenario.member(Kind.ORDINARY);
        var other = app().with("X-Member-Token", door.letIn(idOf(member)));
        var app = app().with("X-Member-Token", door.letIn(idOf(member)));
        assertThat(app.gets("/members/me/savings").status()).isEqualTo(200);

        assertThat(app.deletes("/members/me/session").status()).isEqualTo(204);
        assertThat(app.gets("/members/me/savings").status()).isEqualTo(401);
        assertThat(app.deletes("/members/me/session").status()).isEqualTo(204);
        assertThat(app().deletes("/members/me/session").status()).isEqualTo(204);
        assertThat(other.gets("/members/me/savings").status()).isEqualTo(200);
    }

    private MobileApp app() {
        return new MobileApp(port);
    }

    private MobileApp begun(TestMember member) {
        return app().posts("/sign-ins", who(member.nik(), member.kpj()));
    }

    private static String signIn(MobileApp app) {
        assertThat(app.status()).as(app.toString()).isEqualTo(202);
        return "/sign-ins/" + app.text("signInId");
    }

    private static String who(String nik, String kpj) {
        return json("nik", nik, "kpj", kpj, "birthDate", "1990-05-01");
    }

    private static String contact(String mother, String email) {
        return json("motherMaidenName", mother, "email", email, "mobile", "081290999999");
    }

    /** The text of a mail goes with its delivery, then it lies in the mailbox. */
    private String codeMailedTo(String address) {
        var waiting = jdbc.sql("select body_text from notice where recipient = ? and kind = 'SIGN_IN_CODE'")
                .param(address)
                .query(String.class)
                .single();
        var text = waiting.isEmpty() ? Mailbox.textTo(address, port) : waiting;
        return text.replaceAll("(?s).*?\\b([0-9]{6})\\b.*", "$1");
    }

    private String registeredEmail(TestMember member) {
        return jdbc.sql("select email from member where nik = ?")
                .param(member.nik())
                .query(String.class)
                .single();
    }

    private long idOf(TestMember member) {
        return jdbc.sql("select id from member where nik = ?")
                .param(member.nik())
                .query(Long.class)
                .single();
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
