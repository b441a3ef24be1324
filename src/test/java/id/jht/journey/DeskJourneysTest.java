package id.jht.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.Appeals;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.claim.TrailEntry;
import id.jht.counter.CounterQueue;
import id.jht.document.Corrections;
import id.jht.document.DocumentType;
import id.jht.interview.Interviews;
import id.jht.membership.Members;
import id.jht.notice.Notices;
import id.jht.notice.UndeliveredNotices;
import id.jht.profile.ProfileNumber;
import id.jht.profile.ProfileState;
import id.jht.profile.ProfileUpdates;
import id.jht.profile.Sending;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMembers.Kind;
import id.jht.scenario.TestProfile;
import id.jht.shared.Nik;
import id.jht.testing.Chromium;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each human step of a claim by the person who does it, in Tasklist, with what must be refused before what is right. */
@PathTest
class DeskJourneysTest {

    private static final Map<String, Tasklist> AT_WORK = new HashMap<>();

    private static Chromium chromium;

    @Autowired
    ClaimScenario scenario;

    @Autowired
    Claims claims;

    @Autowired
    ClaimTrail trail;

    @Autowired
    Corrections corrections;

    @Autowired
    Interviews interviews;

    @Autowired
    Appeals appeals;

    @Autowired
    Notices notices;

    @Autowired
    UndeliveredNotices undelivered;

    @Autowired
    ProfileUpdates updates;

    @Autowired
    Members members;

    @Autowired
    CounterQueue counterQueue;

    @Autowired
    CircuitBreaker bankBreaker;

    @LocalServerPort
    int port;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        AT_WORK.clear();
        chromium.close();
    }

    @AfterEach
    void theBankBehavesAgain() {
        scenario.bankBehaves(Map.of("reset", true));
        bankBreaker.reset();
    }

    @Test
    void rinaFindsThePapersComplete() {
        var claim = scenario.claimOf(Kind.ORDINARY);

        rinaChecks(claim).chooses("Lengkap dan sesuai").completes();

        assertThat(standing(claim)).isEqualTo(new Standing(ClaimStatus.INTERVIEW_SCHEDULED, "UserTask_HoldInterview"));
        assertThat(decidersOf(claim)).containsExactly("rina");
    }

    @Test
    void rinaRefusesPapersOnlyWithAReasonForTheMember() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        var before = standing(claim);

        var form = rinaChecks(claim).chooses("Tolak klaim").isRefused("memerlukan alasan yang dapat dibaca peserta");
        form.chooses("Perlu perbaikan").isRefused("memerlukan alasan yang dapat dibaca peserta");
        form.writes("Foto ulang di tempat terang.").isRefused("Sebutkan sekurangnya satu berkas yang ditolak");
        assertThat(standing(claim)).isEqualTo(before);
        assertThat(decidersOf(claim)).isEmpty();

        form.stillHas("Perlu perbaikan").stillSays("Foto ulang di tempat terang.");
        form.picks("KTP", "Kartu peserta").completes();

        assertThat(claims.get(claim).status()).isEqualTo(ClaimStatus.NEEDS_CORRECTION);
        assertThat(corrections.asked(claim)).containsExactlyInAnyOrder(DocumentType.KTP, DocumentType.MEMBER_CARD);
    }

    @Test
    void dewiPassesNobodyWhoseOriginalsSheHasNotSeen() {
        var claim = checked(Kind.ORDINARY);
        var before = standing(claim);

        var form = dewiInterviews(claim).chooses("Lulus").writes("Wajah cocok.");
        form.isRefused("dokumen asli sudah diperlihatkan");
        assertThat(standing(claim)).isEqualTo(before);
        form.stillHas("Lulus")
                .stillSays("Wajah cocok.")
                .chooses("Dokumen asli sudah")
                .completes();

        scenario.automatedStepsRun(claim);
        assertThat(standing(claim)).isEqualTo(new Standing(ClaimStatus.IN_REVIEW, "UserTask_ApproveClaim"));
        assertThat(decidersOf(claim)).containsExactly("rina", "dewi");
    }

    @Test
    void dewiNotesThatNobodyCame() {
        var claim = checked(Kind.ORDINARY);
        var missed = interviews.of(claim).orElseThrow().at();

        dewiInterviews(claim).chooses("Tidak hadir").completes();

        assertThat(interviews.of(claim).orElseThrow().at()).isAfter(missed);
        assertThat(scenario.waitsFor(claim)).containsExactly("UserTask_HoldInterview");
    }

    @Test
    void wulanNamesTheReasonWhenSheRejectsAndClearsTheClaim() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("rina").checks(claim, "SUSPECTED", "Nomor HP sama dengan klaim lain.");
        var before = standing(claim);

        var form =
                as("wulan").takes("Dicurigai", claim.value(), "Selidiki klaim").chooses("Tolak klaim");
        form.isRefused("memerlukan alasan").stillHas("Tolak klaim");
        assertThat(standing(claim)).isEqualTo(before);
        form.chooses("Bersih")
                .writes("Peserta dan kakaknya memakai satu nomor.")
                .completes();

        assertThat(standing(claim)).isEqualTo(new Standing(ClaimStatus.SUBMITTED, "UserTask_CheckDocuments"));
    }

    @Test
    void budiApproves() {
        var claim = interviewed(Kind.ORDINARY);

        approvalBy("budi", claim).chooses("Setujui").completes();

        assertThat(claims.get(claim).status()).isEqualTo(ClaimStatus.APPROVED);
    }

    @Test
    void budiReturnsAClaimToTheCheckOnlyWithARemark() {
        var claim = interviewed(Kind.ORDINARY);
        var before = standing(claim);

        var form = approvalBy("budi", claim).chooses("Kembalikan").isRefused("memerlukan alasan");
        assertThat(standing(claim)).isEqualTo(before);
        form.stillHas("Kembalikan").writes("Alamat di KTP berbeda.").completes();

        assertThat(standing(claim)).isEqualTo(new Standing(ClaimStatus.SUBMITTED, "UserTask_CheckDocuments"));
    }

    @Test
    void linaWhoCheckedThePapersCannotApprove() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        scenario.officer("lina").findsPapersComplete(claim);
        scenario.officer("dewi").holdsInterview(claim, "PASSED");
        scenario.automatedStepsRun(claim);
        var before = standing(claim);

        approvalBy("lina", claim).chooses("Setujui").isRefused("empat mata").stillHas("Setujui");

        assertThat(standing(claim)).isEqualTo(before);
        assertThat(decidersOf(claim)).containsExactly("lina", "dewi");
    }

    @Test
    void sariApprovesALargeClaimAfterBudi() {
        var claim = interviewed(Kind.LARGE);
        scenario.officer("budi").decides(claim, "APPROVED");
        var before = standing(claim);

        var form = largeApprovalBy("sari", claim).chooses("Kembalikan").isRefused("memerlukan alasan");
        assertThat(standing(claim)).isEqualTo(before);
        form.chooses("Setujui").completes();

        assertThat(claims.get(claim).status()).isEqualTo(ClaimStatus.APPROVED);
    }

    @Test
    void whoApprovedFirstCannotBeTheSecondApproverToo() {
        var claim = interviewed(Kind.LARGE);
        scenario.joins("tika", "TJM", "head-of-service", "branch-head");
        try {
            scenario.officer("tika").decides(claim, "APPROVED");
            var before = standing(claim);

            largeApprovalBy("tika", claim).chooses("Setujui").isRefused("empat mata");

            assertThat(standing(claim)).isEqualTo(before);
        } finally {
            scenario.leaves("tika");
        }
    }

    @Test
    void anObjectionIsAnsweredBySomebodyElseThanWhoRejected() {
        var claim = interviewed(Kind.ORDINARY);
        scenario.officer("budi").decides(claim, "REJECTED");
        appeals.lodge(claim, "Perusahaan berganti nama, ini buktinya.");
        var before = standing(claim);

        appealBy("budi", claim).chooses("Diterima").isRefused("empat mata").givesBack();
        var form = appealBy("lina", claim).chooses("Ditolak").isRefused("memerlukan alasan");
        assertThat(standing(claim)).isEqualTo(before);
        form.stillHas("Ditolak").chooses("Diterima").writes("Bukti sah.").completes();

        assertThat(standing(claim)).isEqualTo(new Standing(ClaimStatus.SUBMITTED, "UserTask_CheckDocuments"));
    }

    @Test
    void agusPaysNothingTwiceAndConfirmsOnlyWhatTheBankSays() {
        var claim = approved(Kind.TIME_OUT_AFTER_BOOKING);
        scenario.bankBehaves(Map.of("service", "status", "account", "*", "answer", "ERROR_500"));
        scenario.automatedStepsRun(claim);
        scenario.timePasses(Duration.ofHours(5));
        var before = standing(claim);

        var form = as("agus").takes("Pembayaran bermasalah", claim.value(), "Selesaikan pembayaran");
        form.chooses("Ulangi pembayaran").writes("Bank dihubungi.").isRefused("pembayaran tidak boleh diulang");
        form.chooses("Sudah dibayar").isRefused("Bank belum menyatakan pembayaran ini berhasil");
        assertThat(standing(claim)).isEqualTo(before);
        theBankBehavesAgain();
        form.stillHas("Sudah dibayar").stillSays("Bank dihubungi.").completes();

        scenario.automatedStepsRun(claim);
        assertThat(claims.get(claim).status()).isEqualTo(ClaimStatus.PAID);
        assertThat(scenario.booked(claim)).hasSize(1);
    }

    @Test
    void rinaDecidesOnDataThatDoNotAgree() {
        var update = dataInDoubt();

        var form = as("rina").takes("Pengkinian data", update.value(), "Periksa perubahan data");
        form.chooses("Ditolak").isRefused("alasan");
        assertThat(updates.find(update).orElseThrow().state()).isEqualTo(ProfileState.CHECKING);
        form.stillHas("Ditolak")
                .chooses("Diterima")
                .writes("KTP dan KK sudah dilihat.")
                .completes();

        assertThat(updates.find(update).orElseThrow().state()).isEqualTo(ProfileState.ACCEPTED);
    }

    @Test
    void rinaCallsAMemberWhomNoMailReaches() {
        var claim = scenario.claimOf(Kind.ORDINARY);
        undelivered.contactMember(notices.of(claim).get(0).id(), claim, "TJM");

        var form = as("rina").takes("Antrean: Pelayanan peserta", claim.value(), "Hubungi peserta");
        form.chooses("Peserta tidak dapat dihubungi").isRefused("Tuliskan bagaimana peserta dihubungi");
        assertThat(scenario.waitsFor(claim)).contains("UserTask_ContactMember");
        form.stillHas("Peserta tidak dapat dihubungi")
                .writes("Tiga kali lewat WhatsApp.")
                .completes();

        assertThat(scenario.waitsFor(claim)).doesNotContain("UserTask_ContactMember");
    }

    @Test
    void theQueueShowsByItselfWhoHasComeWhileNobodyPressesAnything() {
        var page = as("putri").page().context().newPage();
        var asked = new AtomicInteger();
        page.onRequest(request -> asked.addAndGet(request.url().endsWith("/desk/queue") ? 1 : 0));
        page.clock().install();
        page.navigate("http://localhost:" + port + "/desk/queue");
        var ticket = counterQueue.take("MDN");

        var button = page.locator("main button").first().boundingBox();
        page.mouse().move(button.x + 5, button.y + 5);
        page.mouse().down();
        page.clock().runFor(15_000);
        page.mouse().move(1, 1);
        page.mouse().up();
        page.clock().runFor(15_000);

        page.locator("main table").getByText(ticket.label()).waitFor();
        assertThat(asked).hasValue(2);
        page.close();
        counterQueue.callNext("MDN", "hadi");
        counterQueue.served(ticket.id(), "MDN", "hadi");
    }

    private Tasklist rinaChecks(ClaimNumber claim) {
        return as("rina").takes("Antrean: Pelayanan peserta", claim.value(), "Periksa dokumen");
    }

    private Tasklist dewiInterviews(ClaimNumber claim) {
        return as("dewi").takes("Wawancara", claim.value(), "Lakukan wawancara video");
    }

    private Tasklist approvalBy(String officer, ClaimNumber claim) {
        return as(officer).takes("Antrean: Kepala bidang pelayanan", claim.value(), "Setujui klaim");
    }

    private Tasklist largeApprovalBy(String officer, ClaimNumber claim) {
        return as(officer).takes("Antrean: Kepala kantor cabang", claim.value(), "Setujui klaim");
    }

    private Tasklist appealBy(String officer, ClaimNumber claim) {
        return as(officer).takes("Keberatan", claim.value(), "Tinjau keberatan");
    }

    /** Everybody logs in once and stays at their own screen. */
    private Tasklist as(String officer) {
        return AT_WORK.computeIfAbsent(
                officer, name -> Tasklist.of(chromium.browser(), "http://localhost:" + port, name));
    }

    private ClaimNumber checked(Kind kind) {
        var claim = scenario.claimOf(kind);
        scenario.officer("rina").findsPapersComplete(claim);
        return claim;
    }

    private ClaimNumber interviewed(Kind kind) {
        var claim = checked(kind);
        scenario.officer("dewi").holdsInterview(claim, "PASSED");
        scenario.automatedStepsRun(claim);
        return claim;
    }

    private ClaimNumber approved(Kind kind) {
        var claim = interviewed(kind);
        scenario.officer("budi").decides(claim, "APPROVED");
        return claim;
    }

    private ProfileNumber dataInDoubt() {
        var member = scenario.member(Kind.ORDINARY);
        var answers = TestProfile.of(member, Map.of("motherMaidenName", "Siti Lain Sekali"));
        var face = scenario.paper(DocumentType.SELFIE).content();
        var registered = members.byNik(Nik.of(member.nik())).orElseThrow();
        var update = ((Sending.Received) updates.send(registered, answers, face, "id")).number();
        scenario.automatedStepsRun(update);
        return update;
    }

    private Standing standing(ClaimNumber claim) {
        return new Standing(claims.get(claim).status(), String.join(", ", scenario.waitsFor(claim)));
    }

    /** Who has decided something, in order, by the claim's trail. */
    private List<String> decidersOf(ClaimNumber claim) {
        return trail.of(claim).stream()
                .filter(line -> line.action().matches("(DOCUMENT_CHECK|INTERVIEW|APPROVAL|LARGE_APPROVAL)_[A-Z_]+"))
                .map(TrailEntry::actor)
                .filter(actor -> !actor.equals("system"))
                .distinct()
                .toList();
    }

    private record Standing(ClaimStatus status, String waitsFor) {}
}
