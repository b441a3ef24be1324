package id.jht.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.jht.benefit.PaymentSheets;
import id.jht.calendar.Branches;
import id.jht.casework.Assignments;
import id.jht.casework.CaseNotes;
import id.jht.casework.CaseworkRooms;
import id.jht.casework.ClaimDiagrams;
import id.jht.casework.TaskBoard;
import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimSearch;
import id.jht.claim.ClaimStatus;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.claim.Route;
import id.jht.document.CardReader;
import id.jht.document.DocumentReviews;
import id.jht.document.DocumentType;
import id.jht.document.DocumentVerdict;
import id.jht.document.Documents;
import id.jht.document.PageImages;
import id.jht.document.Paper;
import id.jht.document.RefusalReason;
import id.jht.document.StoredDocument;
import id.jht.interview.CalendarFile;
import id.jht.security.ApiKeys;
import id.jht.security.StaffIdentities;
import id.jht.security.StaffMember;
import id.jht.testing.ClaimRooms;
import id.jht.testing.NotingBoard;
import id.jht.testing.Papers;
import id.jht.testing.RoomDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The desk behind its real filter chain, on the real rooms of claim and papers. */
@WebMvcTest({
    ClaimController.class,
    PaperController.class,
    SheetController.class,
    DiagramController.class,
    WorkController.class,
    PaperDeskController.class,
    TeamController.class
})
class DeskPagesTest {

    private static final StaffMember RINA = new StaffMember("rina", "Rina", Set.of("customer-service"), Set.of("TJM"));
    private static final StaffMember BUDI = new StaffMember("budi", "Budi", Set.of("head-of-service"), Set.of("TJM"));
    private static final StaffMember PUTRI =
            new StaffMember("putri", "Putri", Set.of("customer-service"), Set.of("MDN"));
    private static final StaffMember MAYA = new StaffMember("maya", "Maya", Set.of("manager"), Set.of("TJM", "MDN"));
    private static final StaffMember TONO = new StaffMember("tono", "Tono", Set.of("process-owner"), Set.of("TJM"));

    private static final NotingBoard BOARD = new NotingBoard();

    private static final Map<ClaimNumber, byte[]> SHEETS = new ConcurrentHashMap<>();

    @Autowired
    MockMvc browser;

    private final Documents documents = ClaimRooms.room(Documents.class);
    private final ClaimTrail trail = ClaimRooms.room(ClaimTrail.class);
    private ClaimNumber claim = ClaimRooms.claim("TJM", ClaimStatus.SUBMITTED, Route.FULL);

    @BeforeEach
    void aClaimWithTwoPapers() {
        BOARD.clear();
        documents.keep(
                claim,
                List.of(
                        new Paper(DocumentType.KTP, "ktp.jpg", Papers.jpeg(800, 500)),
                        new Paper(DocumentType.EMPLOYMENT_PROOF, "paklaring.pdf", Papers.pdf(2))));
    }

    @Test
    void theCasePageShowsEverythingOfTheClaim() throws Exception {
        browser.perform(get("/desk/claims/" + claim).with(by(RINA)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("9903014507900000"),
                                containsString("berbeda dengan Dukcapil"),
                                containsString("https://wa.me/6281200000000"),
                                containsString("Rp 44.150.000"),
                                containsString("5041800 Timeout"),
                                containsString("tidak sampai"),
                                containsString("•••••••••001"),
                                containsString("Nomor ponsel dipakai 3 orang"),
                                containsString(
                                        "/papers/" + paper(DocumentType.KTP).id() + "/1.png"),
                                not(containsString("??")))));
    }

    @Test
    void theEvidenceOfASignalNamesClaimsOfTheBranchAndOnlyCountsOthers() throws Exception {
        browser.perform(get("/desk/claims/" + claim).with(by(RINA)))
                .andExpect(content()
                        .string(allOf(
                                containsString("/desk/claims/JHT-2026-55000001"),
                                containsString("1 klaim di cabang lain"),
                                not(containsString("JHT-2026-55000002")))));
        browser.perform(get("/desk/claims/" + claim).with(by(MAYA)))
                .andExpect(content().string(containsString("/desk/claims/JHT-2026-55000002")));
    }

    @Test
    void whoDecidesSeesBothNamesEachAttemptAndWhatEachChoiceWillDo() throws Exception {
        browser.perform(get("/desk/claims/" + claim).with(by(BUDI)))
                .andExpect(content()
                        .string(allOf(
                                containsString("PESERTA UJI LAIN"),
                                containsString("Penerima klaim"),
                                containsString("62 %"),
                                containsString("nama berbeda"),
                                containsString("BI-FAST"),
                                containsString("bank: SIM000000000007"),
                                containsString("uang mungkin sudah keluar"),
                                containsString("belum mungkin"),
                                containsString("Hanya bila jawabannya status 00, Rp 44.150.000 dibukukan"),
                                not(containsString("??")))));
        browser.perform(get("/desk/claims/" + claim).with(by(MAYA)))
                .andExpect(content().string(allOf(containsString("62 %"), not(containsString("PESERTA UJI LAIN")))));
    }

    @Test
    void afterADeathTheHeirsAndWhatEachIsDueAreShownToWhoWorksOnTheClaim() throws Exception {
        RoomDatabase.jdbc().sql("""
                        update claim set cause = 'DEATH', heir_name = 'Rudi Waris', heir_nik = '9903010105900001',
                            heir_relationship = 'CHILD' where claim_number = ?
                        """).param(claim.value()).update();

        browser.perform(get("/desk/claims/" + claim)
                        .locale(Locale.forLanguageTag("id"))
                        .with(by(RINA)))
                .andExpect(content()
                        .string(allOf(
                                containsString("oleh Rudi Waris (anak)"),
                                containsString("9903014105900002"),
                                containsString("33,33 %"),
                                containsString("Rp 14.715.195"),
                                containsString("Rp 29.434.805"),
                                not(containsString("??")))));
        browser.perform(get("/desk/claims/" + claim).with(by(MAYA)))
                .andExpect(content().string(not(containsString("Rudi Waris"))));
    }

    @Test
    void aForeignerAndAMortgageAreShown() throws Exception {
        RoomDatabase.jdbc().sql("""
                        update claim set cause = 'PARTIAL_30', nik = null, passport_number = 'UJI12345', partial_percent = 25,
                            housing = 'MORTGAGE', housing_purpose = 'uang muka rumah', housing_bank = '200'
                        where claim_number = ?
                        """).param(claim.value()).update();

        browser.perform(get("/desk/claims/" + claim).with(by(RINA)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Nomor paspor"),
                                containsString("UJI12345"),
                                containsString("uang muka rumah"),
                                containsString("25 %"),
                                not(containsString("??")))));
    }

    @Test
    void aClaimOfAnotherBranchDoesNotExist() throws Exception {
        for (var path :
                List.of("", "/papers.png", "/papers/" + paper(DocumentType.KTP).id() + "/1.png", "/interview.ics")) {
            browser.perform(get("/desk/claims/" + claim + path).with(by(PUTRI))).andExpect(status().isNotFound());
        }
        browser.perform(get("/desk").param("number", claim.value()).with(by(PUTRI)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tidak ada klaim dengan nomor ini")));
        assertThat(trail.of(claim)).noneMatch(line -> line.actor().equals("putri"));
    }

    @Test
    void whoIsNotLoggedInIsLedToTheLoginAndScriptsGetAPlainRefusal() throws Exception {
        browser.perform(get("/desk/claims/" + claim).accept("text/html"))
                .andExpect(redirectedUrl("http://localhost/login"));
        browser.perform(get("/desk/claims/" + claim)).andExpect(status().isUnauthorized());
        browser.perform(get("/desk/claims/" + claim).with(httpBasic("rina", "wrong")))
                .andExpect(status().isUnauthorized());
        browser.perform(get("/desk/claims/" + claim).with(httpBasic("rina", "rina-jht")))
                .andExpect(status().isOk());
    }

    @Test
    void whoWorksOnNoClaimsIsNotLetToTheDesk() throws Exception {
        browser.perform(get("/desk/claims/" + claim).with(by(TONO))).andExpect(status().isForbidden());
    }

    @Test
    void aManagerSeesTheStateOfAClaimButNeitherThePersonNorThePapers() throws Exception {
        browser.perform(get("/desk/claims/" + claim).with(by(MAYA)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("Rp 44.150.000"),
                                not(containsString("9903014507900000")),
                                not(containsString("IBU UJI")),
                                not(containsString("/papers/")))));
        browser.perform(get("/desk/claims/" + claim + "/papers.png").with(by(MAYA)))
                .andExpect(status().isForbidden());
    }

    @Test
    void everyLookIsRecordedOnceAnHour() throws Exception {
        for (int look = 0; look < 3; look++) {
            browser.perform(get("/desk/claims/" + claim).with(by(RINA)));
            browser.perform(get("/desk/claims/" + claim + "/papers.png").with(by(RINA)));
        }
        browser.perform(get("/desk/claims/" + claim).with(by(BUDI)));

        assertThat(trail.of(claim))
                .filteredOn(line -> line.action().equals("VIEWED"))
                .extracting(line -> line.actor())
                .containsExactly("rina", "budi");
    }

    @Test
    void papersArePicturesThatOnlyTheReadersBrowserKeeps() throws Exception {
        var pages = "/desk/claims/" + claim + "/papers/"
                + paper(DocumentType.EMPLOYMENT_PROOF).id();

        for (var path : List.of(pages + "/1.png", pages + "/2.png", "/desk/claims/" + claim + "/papers.png")) {
            browser.perform(get(path).with(by(RINA)))
                    .andExpect(status().isOk())
                    .andExpect(content().contentType("image/png"))
                    .andExpect(header().string("Cache-Control", containsString("private")));
        }
    }

    @Test
    void anOfficerOfTheCheckingDeskMarksAPaper() throws Exception {
        browser.perform(mark(DocumentVerdict.REFUSED, RefusalReason.ILLEGIBLE)
                        .with(by(RINA))
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk/claims/" + claim + "#berkas"));

        assertThat(paper(DocumentType.KTP).verdict()).isEqualTo(DocumentVerdict.REFUSED);
        assertThat(paper(DocumentType.KTP).reason()).isEqualTo(RefusalReason.ILLEGIBLE);
    }

    @Test
    void nobodyElseMarksAPaper() throws Exception {
        var mark = mark(DocumentVerdict.ACCEPTED, RefusalReason.OTHER);

        browser.perform(mark.with(by(BUDI)).with(csrf())).andExpect(status().isForbidden());
        browser.perform(mark(DocumentVerdict.ACCEPTED, RefusalReason.OTHER)
                        .with(by(PUTRI))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(paper(DocumentType.KTP).verdict()).isNull();
    }

    @Test
    void noOtherSiteCanMarkAPaper() throws Exception {
        browser.perform(mark(DocumentVerdict.ACCEPTED, RefusalReason.OTHER).with(by(RINA)))
                .andExpect(status().isForbidden());
        assertThat(paper(DocumentType.KTP).verdict()).isNull();
    }

    @Test
    void aRefusalOfTheRoomIsShownAsItsSentence() throws Exception {
        claim = ClaimRooms.claim("TJM", ClaimStatus.PAID, Route.FULL);
        aClaimWithTwoPapers();

        var answer = browser.perform(mark(DocumentVerdict.ACCEPTED, RefusalReason.OTHER)
                        .with(by(RINA))
                        .with(csrf()))
                .andReturn();

        assertThat(answer.getFlashMap().get("refusal")).asString().contains("sedang tidak diperiksa");
    }

    private MockHttpServletRequestBuilder mark(DocumentVerdict verdict, RefusalReason reason) {
        return post("/desk/claims/" + claim + "/papers/"
                        + paper(DocumentType.KTP).id())
                .param("verdict", verdict.name())
                .param("reason", reason.name());
    }

    private StoredDocument paper(DocumentType type) {
        return documents.of(claim).stream()
                .filter(paper -> paper.type() == type)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theCasePageShowsTheTaxRuleAndTheLedgerOfEachCard() throws Exception {
        browser.perform(get("/desk/claims/" + claim).with(by(RINA)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Dikenai PPh pasal 21 final."),
                                containsString("Buku besar per KPJ"),
                                containsString("KPJ 26000000001"),
                                containsString("5,7%"),
                                containsString("sementara"),
                                containsString("2026-01"),
                                not(containsString("statement.pdf")))));
    }

    @Test
    void theSheetOfAPaidClaimIsOpenedByThoseWhoSeeThePersonAndTheLookIsRecorded() throws Exception {
        claim = ClaimRooms.claim("TJM", ClaimStatus.PAID, Route.FULL);
        var sheet = "/desk/claims/" + claim + "/statement.pdf";
        browser.perform(get(sheet).with(by(RINA))).andExpect(status().isNotFound());
        SHEETS.put(claim, new byte[] {'%', 'P', 'D', 'F'});

        browser.perform(get("/desk/claims/" + claim).with(by(RINA)))
                .andExpect(content().string(containsString(sheet)));
        browser.perform(get(sheet).with(by(PUTRI))).andExpect(status().isNotFound());
        browser.perform(get(sheet).with(by(MAYA))).andExpect(status().isForbidden());
        browser.perform(get(sheet).with(by(BUDI)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", containsString("rincian-" + claim + ".pdf")));
        assertThat(trail.of(claim)).anyMatch(line -> line.actor().equals("budi"));
    }

    @Test
    void theCasePageShowsWhereTheClaimStandsAndWhatTheReaderMayDo() throws Exception {
        BOARD.put("free", claim.value(), "customer-service", null);
        BOARD.put("held", claim.value(), "customer-service", "dewi");

        browser.perform(get("/desk/claims/" + claim).with(by(RINA)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Klaim berada di: Periksa dokumen"),
                                containsString("data-first=\"SubProcess_DocumentCheck\""),
                                containsString("/diagrams/jht-claim/SubProcess_DocumentCheck.bpmn"),
                                containsString("aria-current=\"step\""),
                                containsString("tasklist/default/#/?task=free"),
                                containsString("sedang dikerjakan Dewi Lubis"),
                                containsString("/tasks/held/take"),
                                not(containsString("?task=held")),
                                not(containsString("/tasks/free/move")),
                                not(containsString("??")))));
        browser.perform(get("/desk/claims/" + claim).with(by(BUDI)))
                .andExpect(content()
                        .string(allOf(
                                containsString("/tasks/held/move"),
                                not(containsString("?task=free")),
                                not(containsString("/tasks/held/take")))));
    }

    @Test
    void papersAreNotJudgedBesideAColleagueWhoIsAtIt() throws Exception {
        BOARD.put("held", claim.value(), "customer-service", "dewi");

        browser.perform(get("/desk/claims/" + claim).with(by(RINA)))
                .andExpect(content().string(not(containsString("value=\"REFUSED\""))));
        var answer = browser.perform(mark(DocumentVerdict.REFUSED, RefusalReason.ILLEGIBLE)
                        .with(by(RINA))
                        .with(csrf()))
                .andReturn();

        assertThat(answer.getFlashMap().get("refusal")).asString().contains("Ambil alih tugasnya");
        assertThat(paper(DocumentType.KTP).verdict()).isNull();
    }

    @Test
    void aTaskIsTakenOverWithAReasonOnly() throws Exception {
        BOARD.put("held", claim.value(), "customer-service", "dewi");
        var take = "/desk/claims/" + claim + "/tasks/held/take";

        var refused = browser.perform(post(take).with(by(RINA)).with(csrf())).andReturn();
        assertThat(refused.getFlashMap().get("refusal")).asString().contains("Tulis alasannya");
        assertThat(BOARD.holderOf("held")).isEqualTo("dewi");

        browser.perform(post(take).param("reason", "Dewi sakit").with(by(RINA)).with(csrf()))
                .andExpect(redirectedUrl("/desk/claims/" + claim + "#tugas"));
        assertThat(BOARD.holderOf("held")).isEqualTo("rina");
        assertThat(trail.of(claim))
                .anyMatch(line -> line.action().equals("TASK_TAKEN_OVER")
                        && line.actor().equals("rina")
                        && String.valueOf(line.remark()).contains("dewi → rina. Dewi sakit"));
    }

    @Test
    void whoHoldsATaskGivesItBackAndNobodyElseDoes() throws Exception {
        BOARD.put("held", claim.value(), "customer-service", "rina");
        var release = "/desk/claims/" + claim + "/tasks/held/release";

        var refused = browser.perform(post(release).with(by(BUDI)).with(csrf())).andReturn();
        assertThat(refused.getFlashMap().get("refusal")).asString().contains("tidak memegang");
        browser.perform(post(release).with(by(RINA)).with(csrf()));

        assertThat(BOARD.holderOf("held")).isNull();
    }

    @Test
    void whatOfficersDoOnTheCasePageIsRefusedToStrangers() throws Exception {
        BOARD.put("held", claim.value(), "customer-service", "dewi");
        for (var deed :
                List.of("/tasks/held/take", "/tasks/held/release", "/tasks/held/move", "/notes", "/questions")) {
            var address = "/desk/claims/" + claim + deed;
            browser.perform(post(address).param("words", "x").with(by(PUTRI)).with(csrf()))
                    .andExpect(status().isNotFound());
            browser.perform(post(address).with(by(RINA))).andExpect(status().isForbidden());
            browser.perform(post(address).with(csrf())).andExpect(status().isUnauthorized());
            browser.perform(post(address).with(by(TONO)).with(csrf())).andExpect(status().isForbidden());
        }
        for (var deed : List.of("/notes", "/questions")) {
            browser.perform(post("/desk/claims/" + claim + deed)
                            .param("words", "x")
                            .with(by(MAYA))
                            .with(csrf()))
                    .andExpect(status().isForbidden());
        }
        assertThat(BOARD.holderOf("held")).isEqualTo("dewi");
    }

    @Test
    void aTaskOfAnotherClaimIsNotReachedThroughThisOne() throws Exception {
        BOARD.put("other", "JHT-2026-00000001", "customer-service", "dewi");

        browser.perform(post("/desk/claims/" + claim + "/tasks/other/take")
                        .param("reason", "x")
                        .with(by(RINA))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void notesAreReadByOfficersAndNotByTheManagerAndStayInTheTrail() throws Exception {
        browser.perform(post("/desk/claims/" + claim + "/notes")
                        .param("words", "Peserta sudah ditelepon.")
                        .with(by(RINA))
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk/claims/" + claim + "#catatan"));

        browser.perform(get("/desk/claims/" + claim).with(by(BUDI)))
                .andExpect(content().string(containsString("Peserta sudah ditelepon.")));
        browser.perform(get("/desk/claims/" + claim).with(by(MAYA)))
                .andExpect(content().string(not(containsString("Peserta sudah ditelepon."))));
        assertThat(trail.of(claim))
                .anyMatch(line ->
                        line.action().equals("NOTE_WRITTEN") && line.actor().equals("rina") && line.remark() == null);
    }

    @Test
    void anEmptyNoteIsRefusedWithASentence() throws Exception {
        var answer = browser.perform(post("/desk/claims/" + claim + "/notes")
                        .param("words", "  ")
                        .with(by(RINA))
                        .with(csrf()))
                .andReturn();

        assertThat(answer.getFlashMap().get("refusal")).asString().contains("Tulis isinya");
    }

    @Test
    void twoPapersLieSideBySideToBeZoomedTurnedPagedAndJudged() throws Exception {
        var proof = paper(DocumentType.EMPLOYMENT_PROOF).id();
        var card = paper(DocumentType.KTP).id();
        var desk = "/desk/claims/" + claim + "/papers";

        browser.perform(get(desk)
                        .param("left", proof + ".2.1.0")
                        .param("right", card + ".1.0.3")
                        .locale(Locale.forLanguageTag("id"))
                        .with(by(RINA)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(proof + "/2.png?width=1200&amp;turn=0"),
                                containsString(card + "/1.png?width=900&amp;turn=3"),
                                containsString("left=" + proof + ".1.1.0&amp;right=" + card + ".1.0.3"),
                                containsString("left=" + proof + ".2.2.0&amp;right=" + card + ".1.0.3"),
                                containsString("left=" + proof + ".2.1.0&amp;right=" + card + ".1.0.0"),
                                containsString("Foto ulang di tempat terang"),
                                not(containsString("??")))));
        browser.perform(get("/desk/claims/" + claim + "/papers/" + card + "/1.png?width=400&turn=1")
                        .with(by(RINA)))
                .andExpect(status().isOk());
    }

    @Test
    void withNothingAskedTheFirstUnjudgedPaperLiesBesideWhatWasTyped() throws Exception {
        browser.perform(get("/desk/claims/" + claim + "/papers")
                        .param("left", "x")
                        .with(by(RINA)))
                .andExpect(content()
                        .string(allOf(
                                containsString(paper(DocumentType.KTP).id() + "/1.png"),
                                containsString("9903014507900000"),
                                containsString("Baca KTP dengan mesin"),
                                not(containsString("??")))));
    }

    @Test
    void theMembersNewPaperLiesBesideTheOldOne() throws Exception {
        var old = paper(DocumentType.KTP);
        RoomDatabase.jdbc()
                .sql("update document set superseded = true where id = ?")
                .param(old.id())
                .update();
        documents.keep(claim, List.of(new Paper(DocumentType.KTP, "baru.jpg", Papers.jpeg(700, 450))));
        var fresh = documents.of(claim).get(2);

        browser.perform(get("/desk/claims/" + claim + "/papers")
                        .param("left", fresh.id() + ".1.0.0")
                        .with(by(RINA)))
                .andExpect(content()
                        .string(allOf(
                                containsString(fresh.id() + "/1.png"),
                                containsString(old.id() + "/1.png"),
                                containsString("sudah diganti"))));
    }

    @Test
    void aVerdictGivenAtThePaperDeskLeadsBackToItAndNowhereElse() throws Exception {
        var card = paper(DocumentType.KTP).id() + ".1.2.1";
        browser.perform(mark(DocumentVerdict.REFUSED, RefusalReason.ILLEGIBLE)
                        .param("left", card)
                        .param("right", "typed")
                        .with(by(RINA))
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk/claims/" + claim + "/papers?left=" + card + "&right=typed"));
        browser.perform(mark(DocumentVerdict.REFUSED, RefusalReason.ILLEGIBLE)
                        .param("left", "https://elsewhere.invalid/")
                        .with(by(RINA))
                        .with(csrf()))
                .andExpect(redirectedUrl("/desk/claims/" + claim + "#berkas"));
        browser.perform(get("/desk/claims/" + claim)
                        .locale(Locale.forLanguageTag("id"))
                        .with(by(RINA)))
                .andExpect(content().string(containsString("<q>Tidak terbaca: foto buram")));
    }

    @Test
    void paperDeskAndReadingAreForThoseWhoSeeThePerson() throws Exception {
        var reading = "/papers/" + paper(DocumentType.KTP).id() + "/reading";
        for (var path : List.of("/papers", reading)) {
            browser.perform(get("/desk/claims/" + claim + path).with(by(PUTRI))).andExpect(status().isNotFound());
            browser.perform(get("/desk/claims/" + claim + path).with(by(MAYA))).andExpect(status().isForbidden());
            browser.perform(get("/desk/claims/" + claim + path)).andExpect(status().isUnauthorized());
        }
        browser.perform(get("/desk/claims/" + claim + "/papers/"
                                + paper(DocumentType.EMPLOYMENT_PROOF).id() + "/reading")
                        .with(by(RINA)))
                .andExpect(status().isNotFound());
        browser.perform(get("/desk/claims/" + claim + reading).with(by(RINA)))
                .andExpect(status().isOk())
                .andExpect(content().string(allOf(containsString("Anda yang memutuskan"), not(containsString("??")))));
    }

    @Test
    void officersFindAClaimByThePersonsDataAtTheirBranch() throws Exception {
        RoomDatabase.jdbc()
                .sql("update claim set full_name = 'Ratna Sangat Unik' where claim_number = ?")
                .param(claim.value())
                .update();

        browser.perform(find("ratna unik").with(by(RINA))).andExpect(redirectedUrl("/desk/claims/" + claim));
        browser.perform(find("ratna unik").with(by(PUTRI)))
                .andExpect(content()
                        .string(allOf(containsString("Tidak ada klaim yang cocok"), not(containsString("??")))));
        browser.perform(find("9903014507900000").with(by(RINA)))
                .andExpect(content()
                        .string(allOf(
                                containsString("/desk/claims/" + claim),
                                containsString("9903••••••••0000"),
                                not(containsString("9903014507900000</td>")),
                                not(containsString("??")))));
        browser.perform(find("ratna unik").with(by(MAYA)))
                .andExpect(content().string(not(containsString(claim.value()))));
        browser.perform(post("/desk").param("wanted", "ratna unik").with(by(RINA)))
                .andExpect(status().isForbidden());
    }

    private static MockHttpServletRequestBuilder find(String wanted) {
        return post("/desk").param("wanted", wanted).with(csrf());
    }

    @Test
    void theDiagramIsBehindTheSameDoorAsTheClaim() throws Exception {
        var model = "/desk/claims/" + claim + "/diagrams/jht-claim/jht-claim.bpmn";

        browser.perform(get(model).with(by(RINA)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/xml"));
        browser.perform(get(model).with(by(PUTRI))).andExpect(status().isNotFound());
        browser.perform(get(model)).andExpect(status().isUnauthorized());
        browser.perform(get("/desk/claims/" + claim + "/diagrams/profile-update/profile-update.bpmn")
                        .with(by(RINA)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aSupervisorSeesTheLoadOfTheBranchAndMovesManyAtOnceWithARecord() throws Exception {
        BOARD.put("one", claim.value(), "customer-service", "dewi");
        BOARD.put("two", "PU-2026-00000001", "customer-service", null);

        browser.perform(get("/desk/team").with(by(BUDI)))
                .andExpect(content()
                        .string(allOf(
                                containsString("Rina Siregar"),
                                containsString("Belum diambil"),
                                containsString("/desk/claims/" + claim),
                                containsString("/desk/profile-updates/PU-2026-00000001"),
                                not(containsString("??")))));
        browser.perform(post("/desk/team")
                        .param("task", "one", "two")
                        .param("to", "rina")
                        .param("reason", "Dewi cuti")
                        .with(by(BUDI))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(List.of(BOARD.holderOf("one"), BOARD.holderOf("two"))).containsOnly("rina");
        assertThat(trail.of(claim))
                .anyMatch(line ->
                        line.action().equals("TASK_MOVED") && line.actor().equals("budi"));
        browser.perform(get("/desk/team").with(by(MAYA)).param("branch", "TJM"))
                .andExpect(content().string(containsString("Dewi cuti")));
    }

    @Test
    void theTeamIsOnlyForThoseWhoAnswerForIt() throws Exception {
        BOARD.put("one", claim.value(), "customer-service", "dewi");
        var move = post("/desk/team").param("task", "one").param("to", "rina").param("reason", "x");

        browser.perform(get("/desk/team").with(by(RINA))).andExpect(status().isForbidden());
        browser.perform(move.with(by(RINA)).with(csrf())).andExpect(status().isForbidden());
        browser.perform(get("/desk/team").param("branch", "MDN").with(by(BUDI))).andExpect(status().isNotFound());
        browser.perform(get("/desk/team")).andExpect(status().isUnauthorized());
        browser.perform(post("/desk/team").param("task", "one").with(by(BUDI))).andExpect(status().isForbidden());
        assertThat(BOARD.holderOf("one")).isEqualTo("dewi");
    }

    private static RequestPostProcessor by(StaffMember member) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                member, null, AuthorityUtils.createAuthorityList(member.groups())));
    }

    @SpringBootConfiguration
    @ComponentScan("id.jht.security")
    @Import({
        ClaimController.class,
        PaperController.class,
        SheetController.class,
        DiagramController.class,
        WorkController.class,
        PaperDeskController.class,
        TeamController.class,
        CaseWorks.class,
        ClaimAccess.class,
        ClaimLooks.class,
        StaffLanguage.class,
        Money.class
    })
    static class Rooms {

        @Bean
        ApiKeys apiKeys() {
            return new ApiKeys(List.of());
        }

        @Bean
        StaffIdentities staffIdentities() {
            return (user, password) -> password.equals("rina-jht") ? Optional.of(RINA) : Optional.empty();
        }

        @Bean
        Clock clock() {
            return ClaimRooms.clock();
        }

        @Bean
        Claims claims() {
            return ClaimRooms.room(Claims.class);
        }

        @Bean
        ClaimTrail claimTrail() {
            return ClaimRooms.room(ClaimTrail.class);
        }

        @Bean
        PageImages pageImages() {
            return ClaimRooms.room(PageImages.class);
        }

        @Bean
        Documents documents() {
            return ClaimRooms.room(Documents.class);
        }

        @Bean
        CardReader cardReader() {
            return ClaimRooms.room(CardReader.class);
        }

        @Bean
        ClaimSearch claimSearch() {
            return ClaimRooms.room(ClaimSearch.class);
        }

        @Bean
        DocumentReviews documentReviews() {
            return ClaimRooms.room(DocumentReviews.class);
        }

        @Bean
        CalendarFile calendarFile() {
            return ClaimRooms.room(CalendarFile.class);
        }

        @Bean
        PaymentSheets paymentSheets() {
            var sheets = mock(PaymentSheets.class);
            given(sheets.of(any())).willAnswer(call -> Optional.ofNullable(SHEETS.get(call.getArgument(0))));
            return sheets;
        }

        @Bean
        NotingBoard taskBoard() {
            return BOARD;
        }

        @Bean
        ClaimDiagrams claimDiagrams() {
            return new SampleDiagrams();
        }

        @Bean
        Assignments assignments(TaskBoard board, MessageSource messages) {
            return CaseworkRooms.assignments(board, messages);
        }

        @Bean
        CaseNotes caseNotes(MessageSource messages) {
            return CaseworkRooms.notes(messages);
        }

        @Bean
        Branches branches() {
            return ClaimRooms.room(Branches.class);
        }

        @Bean
        CasePages casePages() {
            return (Claim claim) -> SampleCase.of(
                    claim,
                    ClaimRooms.room(Documents.class).of(claim.number()),
                    ClaimRooms.room(ClaimTrail.class).of(claim.number()));
        }
    }
}
