package id.jht.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import id.jht.document.DocumentType;
import id.jht.filing.Receipt;
import id.jht.filing.Submission;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.TestMember;
import id.jht.scenario.TestMembers.Kind;
import id.jht.scenario.TestPapers;
import id.jht.testing.Chromium;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page that a member can come to, in both languages, with what it answers to an empty form. */
@LiveSandbox
class MemberPagesJourneyTest {

    private static final Map<String, String> A_STRANGER = stranger(1);
    private static final Map<String, String> A_STRANGER_WHO_GUESSES = stranger(2);

    private static final String[] PROFILE = {
        "/my/profile/identity",
        "/my/profile/mother",
        "/my/profile/contact",
        "/my/profile/address",
        "/my/profile/account",
        "/my/profile/tax",
        "/my/profile/more",
        "/my/profile/branch",
        "/my/profile/face"
    };

    private static Chromium chromium;

    @Autowired
    TestRestTemplate http;

    @Autowired
    ClaimScenario scenario;

    @LocalServerPort
    int port;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    private static Map<String, String> stranger(int number) {
        return Map.of(
                "nik",
                "999901570494999" + number,
                "kpj",
                "9900000990" + number,
                "birthDay",
                "17",
                "birthMonth",
                "4",
                "birthYear",
                "1994");
    }

    @Test
    void whatIsOpenToEverybody() {
        onAPhone(walk -> walk.visits(
                        "/claims/track",
                        "/claims/new?lost=yes",
                        "/claims/new?deleted=yes",
                        "/guide/partial-10",
                        "/guide/partial-30",
                        "/guide/retirement-age",
                        "/terms",
                        "/privacy",
                        "/nowhere",
                        "/claims/JHT-2026-99999999")
                .sendsEmpty("/claims/track"));
    }

    /** Nobody has this number, and the pages do not tell. */
    @Test
    void theWayIn() {
        onAPhone(walk -> {
            walk.visits("/sign-in", "/sign-in?out=yes").sendsEmpty("/sign-in");
            walk.answers("/sign-in", A_STRANGER)
                    .visits("/sign-in/code", "/sign-in/new-contact")
                    .sendsEmpty("/sign-in/code", "/sign-in/new-contact")
                    .sends("/sign-in/code", Map.of("code", "000000"));
        });
    }

    @Test
    void whoseGuessesAreOver() {
        onAPhone(walk -> {
            walk.answers("/sign-in", A_STRANGER_WHO_GUESSES);
            for (var guess = 0; guess < 4; guess++) {
                walk.answers("/sign-in/code", Map.of("code", "000000"));
            }
            walk.sends("/sign-in/code", Map.of("code", "000000"));
            for (var knock = 0; knock < 5; knock++) {
                walk.answers("/sign-in", A_STRANGER_WHO_GUESSES);
            }
            walk.sends("/sign-in", A_STRANGER_WHO_GUESSES);
        });
    }

    @Test
    void whatAMemberHas() {
        var member = scenario.member(Kind.STILL_WORKING);
        onAPhone(walk -> {
            signIn(walk, member);
            walk.visits("/my", "/my/cards/" + member.kpj() + "/letter", "/my/missing-card", "/my/claims")
                    .visits("/my/profile", "/my/profile/visit")
                    .visits(PROFILE)
                    .sendsEmpty(PROFILE);
            updateProfile(walk, member);
            walk.visits("/my/profile", "/my");
        });
    }

    private void updateProfile(Walk walk, TestMember member) {
        walk.sends("/my/profile/identity", Map.of("identityRight=no", ""));
        walk.answers("/my/profile/identity", Map.of("identityRight=yes", ""))
                .answers("/my/profile/mother", Map.of("motherMaidenName", "Ibu Uji"))
                .answers("/my/profile/contact", Map.of("mobile", member.mobile(), "email", member.email()));
        walk.page().navigate(walk.server() + "/my/profile/address");
        walk.page().fill("[role=combobox]", "bangun sari tanjung mor");
        walk.page().locator("[role=option]").first().click();
        walk.page().fill("#address-street", "Jalan Contoh 1");
        walk.page().fill("#address-postalCode", "20362");
        walk.goesOn()
                .answers("/my/profile/account", Map.of("bankCode", "014", "accountNumber", member.accountNumber()))
                .answers("/my/profile/branch", Map.of("branch", "TJM"));
        walk.page().navigate(walk.server() + "/my/profile/face");
        walk.page().setInputFiles("#SELFIE", Filer.payload(TestPapers.picture(DocumentType.SELFIE)));
        walk.goesOn().look().visits("/my/profile", "/my/profile/check");
        walk.goesOn();
        assertThat(walk.page().url()).contains("/my/profile/sent/");
        walk.visits(walk.page().url().substring(walk.server().length()));
    }

    @Test
    void filingForPartOfTheMoney() {
        var member = scenario.member(Kind.STILL_WORKING);
        onAPhone(walk -> {
            walk.answers("/claims/new", Map.of())
                    .sendsEmpty("/claims/new/cause")
                    .answers("/claims/new/cause", Map.of("cause=PARTIAL_30", ""))
                    .sendsEmpty("/claims/new/branch")
                    .answers("/claims/new/branch", Map.of("branch", "TJM"))
                    .sendsEmpty("/claims/new/identity")
                    .answers("/claims/new/identity", identityOf(member))
                    .visits("/claims/new/route", "/claims/new/tasks", "/claims/new", "/claims/new/delete")
                    .visits("/claims/new/partial", "/claims/new/housing", "/claims/new/cards", "/claims/new/helper")
                    .visits("/claims/new/papers", "/claims/new/check", "/claims/new/consent")
                    .sendsEmpty(
                            "/claims/new/person", "/claims/new/address", "/claims/new/contact", "/claims/new/account")
                    .sendsEmpty("/claims/new/tax", "/claims/new/partial", "/claims/new/housing", "/claims/new/helper")
                    .visits("/claims/new/cards?more=2")
                    .answers("/claims/new/cause", Map.of("cause=PARTIAL_10", ""))
                    .visits("/claims/new/partial", "/claims/new/tasks")
                    .answers("/claims/new/cause", Map.of("cause=DEATH", ""))
                    .visits("/claims/new/at-branch");
            walk.answers("/claims/new/delete", Map.of());
            assertThat(walk.page().url()).contains("deleted");
        });
    }

    @Test
    void filingAtTheCounterForAFamily() {
        var member = scenario.member(Kind.DECEASED);
        onAPhone(walk -> {
            walk.page().navigate(walk.server() + "/login");
            walk.page().fill("input[name=username]", "rina");
            walk.page().fill("input[name=password]", "rina-jht");
            walk.page().locator("button[type=submit]").click();
            walk.visits("/desk/assisted")
                    .answers("/desk/assisted", Map.of("branch", "TJM"))
                    .visits("/claims/new/cause")
                    .answers("/claims/new/cause", Map.of("cause=DEATH", ""))
                    .visits("/claims/new/identity")
                    .answers("/claims/new/identity", identityOf(member))
                    .visits("/claims/new/route", "/claims/new/claimant", "/claims/new/heirs", "/claims/new/tasks")
                    .visits("/claims/new/heirs?more=2", "/claims/new/papers", "/claims/new/check")
                    .sendsEmpty("/claims/new/claimant");
        });
    }

    @Test
    void aClaimThatIsChecked() {
        var claim = filed(Kind.ORDINARY);
        onAPhone(walk -> enter(walk, claim)
                .visits(home(claim), home(claim) + "/documents", home(claim) + "/interview", home(claim) + "/room")
                .visits(home(claim) + "/payout-account", home(claim) + "/withdrawal", home(claim) + "/appeal")
                .visits(home(claim) + "/fee")
                .sendsEmpty(home(claim) + "/interview", home(claim) + "/withdrawal")
                .sends(home(claim) + "/withdrawal", Map.of("reason", "Saya bekerja lagi."))
                .goesOn()
                .visits(home(claim)));
    }

    @Test
    void aClaimThatNeedsAnotherPaper() {
        var claim = filed(Kind.ORDINARY);
        new Officers(http)
                .complete(
                        "rina",
                        claim.claimNumber().value(),
                        "UserTask_CheckDocuments",
                        Map.of(
                                "documentVerdict",
                                "CORRECTION",
                                "refusedDocuments",
                                "KTP:ILLEGIBLE",
                                "remark",
                                "Buram"));
        onAPhone(walk -> {
            enter(walk, claim).visits(home(claim), home(claim) + "/documents").sendsEmpty(home(claim) + "/documents");
            sendsOneByOne(walk, claim);
        });
    }

    /** The worst moment for the line to break: the paper has arrived, its answer has not. */
    private static void sendsOneByOne(Walk walk, Receipt claim) {
        walk.opens(home(claim) + "/documents", "id");
        var page = walk.page();
        var attempts = new AtomicInteger();
        page.route("**/documents/KTP", route -> {
            if (attempts.incrementAndGet() == 1) {
                route.fetch();
                page.context().setOffline(true);
                route.abort();
            } else {
                route.resume();
            }
        });
        page.setInputFiles("#KTP", Filer.payload(TestPapers.picture(DocumentType.KTP)));
        page.locator(".paper-note.again").waitFor();
        page.context().setOffline(false);
        page.locator("[data-id]").waitFor();
        assertThat(attempts.get()).isGreaterThan(1);
        walk.visits(home(claim) + "/documents");
        assertThat(page.locator("[data-id]").count()).isEqualTo(1);

        walk.opens(home(claim) + "/documents", "id").goesOn();
        page.waitForURL("**" + home(claim));
        assertThat(page.content()).contains("Dokumen sudah kami terima");
    }

    @Test
    void aClaimThatIsRejected() {
        var claim = filed(Kind.ORDINARY);
        new Officers(http)
                .complete(
                        "rina",
                        claim.claimNumber().value(),
                        "UserTask_CheckDocuments",
                        Map.of("documentVerdict", "REJECTED", "remark", "Paklaring bukan atas nama Anda."));
        onAPhone(walk -> {
            enter(walk, claim);
            becomes(walk, claim, "Ditolak");
            walk.visits(home(claim), home(claim) + "/appeal")
                    .sendsEmpty(home(claim) + "/appeal")
                    .sends(home(claim) + "/appeal", Map.of("text", "Nama saya di paklaring salah ketik."))
                    .goesOn()
                    .visits(home(claim));
        });
    }

    @Test
    void aClaimWhoseAccountIsClosed() {
        var claim = filed(Kind.ACCOUNT_INVALID_AT_TRANSFER);
        var number = claim.claimNumber().value();
        var officers = new Officers(http);
        officers.complete("rina", number, "UserTask_CheckDocuments", Map.of("documentVerdict", "COMPLETE"));
        officers.complete(
                "dewi",
                number,
                "UserTask_HoldInterview",
                Map.of("interviewOutcome", "PASSED", "originalsSeen", true, "helperDeclared", false));
        officers.complete("budi", number, "UserTask_ApproveClaim", Map.of("decision", "APPROVED"));
        onAPhone(walk -> {
            enter(walk, claim);
            becomes(walk, claim, "Perlu perbaikan");
            walk.visits(home(claim), home(claim) + "/payout-account").sendsEmpty(home(claim) + "/payout-account");
        });
    }

    @Test
    void aClaimThatIsPaid() {
        var member = scenario.member(Kind.SMALL);
        var claim = filed(member);
        onAPhone(walk -> {
            enter(walk, claim);
            becomes(walk, claim, "Dibayar");
            walk.visits(home(claim), home(claim) + "/fee").sendsEmpty(home(claim) + "/fee");
            walk.visits(home(claim) + "/fee/thanks");
            signIn(walk, member);
            walk.visits("/my/claims", "/my", home(claim));
        });
    }

    private Receipt filed(Kind kind) {
        return filed(scenario.member(kind));
    }

    private Receipt filed(TestMember member) {
        var answer = scenario.file(scenario.form(member).build());
        assertThat(answer).isInstanceOf(Submission.Accepted.class);
        return ((Submission.Accepted) answer).receipt();
    }

    private static String home(Receipt claim) {
        return "/claims/" + claim.claimNumber();
    }

    private static Walk enter(Walk walk, Receipt claim) {
        walk.page().navigate(walk.server() + home(claim) + "?token=" + claim.trackingToken());
        return walk;
    }

    private static void becomes(Walk walk, Receipt claim, String words) {
        walk.opens(home(claim), "id");
        walk.page().waitForCondition(() -> {
            walk.page().reload();
            return walk.page().locator("h1").innerText().contains(words);
        });
    }

    private void signIn(Walk walk, TestMember member) {
        walk.answers(
                "/sign-in",
                Map.of(
                        "nik",
                        member.nik(),
                        "kpj",
                        member.kpj(),
                        "birthDay",
                        "1",
                        "birthMonth",
                        "5",
                        "birthYear",
                        "1990"));
        var code = new Letters(http).read(member, Pattern.compile("(?m)\\b[0-9]{6}$"));
        walk.page().fill("#code", code);
        walk.goesOn();
        assertThat(walk.page().url()).endsWith("/my");
    }

    private static Map<String, String> identityOf(TestMember member) {
        return Map.of(
                "nik", member.nik(), "kpj1", member.kpj(), "birthDay", "1", "birthMonth", "5", "birthYear", "1990");
    }

    private void onAPhone(Consumer<Walk> journey) {
        try (var phone = phone()) {
            journey.accept(new Walk(phone.newPage(), "http://localhost:" + port));
        }
    }

    private static BrowserContext phone() {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 780)
                        .setLocale("id-ID"));
    }
}
