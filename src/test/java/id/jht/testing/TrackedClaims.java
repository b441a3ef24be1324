package id.jht.testing;

import static java.util.Map.entry;

import id.jht.benefit.Rounding;
import id.jht.benefit.Statement;
import id.jht.benefit.TaxBasis;
import id.jht.claim.Appeal;
import id.jht.claim.Channel;
import id.jht.claim.Claim;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimHelper;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Claimant;
import id.jht.claim.RiskLevel;
import id.jht.claim.Route;
import id.jht.claim.TrailEntry;
import id.jht.disbursement.Payout;
import id.jht.document.DocumentType;
import id.jht.document.DocumentVerdict;
import id.jht.document.RefusalReason;
import id.jht.document.StoredDocument;
import id.jht.filing.Situation;
import id.jht.filing.Standing;
import id.jht.filing.TrackedClaim;
import id.jht.filing.WayStep;
import id.jht.interview.Interview;
import id.jht.notice.NoticeKind;
import id.jht.notice.Notices;
import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Claims as a member sees them, for tests of pages and REST. */
public final class TrackedClaims {

    public static final ClaimNumber NUMBER = ClaimNumber.of("JHT-2026-00000001");
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final BankAccount ACCOUNT = new BankAccount("002", "990000000000001");
    private static final Instant FILED = Instant.parse("2026-11-02T03:15:00Z");
    private static final Instant INTERVIEW = Instant.parse("2026-11-10T02:00:00Z");
    private static final Instant PAID = Instant.parse("2026-11-12T03:00:00Z");

    private static final Instant DUE = Instant.parse("2026-11-13T16:59:59Z");
    private static final String RECIPIENT = "s•••@example.org";

    public static final String VIDEO_ROOM = "https://video.example/1";

    private static final Set<Situation> DEADLINES = EnumSet.of(
            Situation.PAPERS_ARE_CHECKED,
            Situation.PAPERS_WANTED,
            Situation.INTERVIEW_AHEAD,
            Situation.DECISION_AHEAD,
            Situation.REJECTED,
            Situation.APPEAL_RUNS);

    private static final Map<Situation, ClaimStatus> STATUSES = Map.ofEntries(
            entry(Situation.PAPERS_WANTED, ClaimStatus.NEEDS_CORRECTION),
            entry(Situation.ACCOUNT_WANTED, ClaimStatus.NEEDS_CORRECTION),
            entry(Situation.INTERVIEW_AHEAD, ClaimStatus.INTERVIEW_SCHEDULED),
            entry(Situation.DECISION_AHEAD, ClaimStatus.IN_REVIEW),
            entry(Situation.CHECKED_FOR_SAFETY, ClaimStatus.ON_HOLD),
            entry(Situation.PAYMENT_AHEAD, ClaimStatus.APPROVED),
            entry(Situation.BANK_PAYS, ClaimStatus.PAYMENT_PENDING),
            entry(Situation.PAID, ClaimStatus.PAID),
            entry(Situation.REJECTED, ClaimStatus.REJECTED),
            entry(Situation.APPEAL_RUNS, ClaimStatus.REJECTED),
            entry(Situation.REJECTED_FOR_GOOD, ClaimStatus.REJECTED),
            entry(Situation.WITHDRAWN, ClaimStatus.WITHDRAWN),
            entry(Situation.EXPIRED, ClaimStatus.EXPIRED));

    private TrackedClaims() {}

    public static TrackedClaim submitted() {
        return at(Situation.PAPERS_ARE_CHECKED);
    }

    public static TrackedClaim scheduled() {
        return at(Situation.INTERVIEW_AHEAD);
    }

    public static TrackedClaim needsPapers() {
        return at(Situation.PAPERS_WANTED);
    }

    public static TrackedClaim needsAccount() {
        return at(Situation.ACCOUNT_WANTED);
    }

    public static TrackedClaim rejected() {
        return at(Situation.REJECTED);
    }

    public static TrackedClaim paid() {
        return at(Situation.PAID);
    }

    /** A claim as it usually stands there. */
    public static TrackedClaim at(Situation situation) {
        return at(situation, new Standing(situation, DEADLINES.contains(situation) ? DUE : null, false));
    }

    /** The same after the deadline has gone by. */
    public static TrackedClaim late(Situation situation) {
        return at(situation, new Standing(situation, DUE, true));
    }

    private static TrackedClaim at(Situation situation, Standing standing) {
        var status = STATUSES.getOrDefault(situation, ClaimStatus.SUBMITTED);
        var claim = claim(status, situation == Situation.DATA_IS_CHECKED ? Route.FAST : Route.FULL);
        var paid = status == ClaimStatus.PAID;
        var papersWanted = situation == Situation.PAPERS_WANTED;
        return new TrackedClaim(
                claim,
                standing,
                way(claim),
                ZONE,
                "Tanjung Morawa",
                timeline(status),
                List.of(
                        paper(DocumentType.KTP, DocumentVerdict.ACCEPTED, null, false),
                        paper(
                                DocumentType.EMPLOYMENT_PROOF,
                                papersWanted ? DocumentVerdict.REFUSED : null,
                                papersWanted ? RefusalReason.ILLEGIBLE : null,
                                false)),
                papersWanted
                        ? List.of()
                        : List.of(paper(
                                DocumentType.EMPLOYMENT_PROOF, DocumentVerdict.REFUSED, RefusalReason.ILLEGIBLE, true)),
                papersWanted ? Set.of(DocumentType.EMPLOYMENT_PROOF) : Set.of(),
                situation == Situation.ACCOUNT_WANTED,
                status.leadsTo(ClaimStatus.WITHDRAWN),
                situation == Situation.REJECTED,
                List.of(),
                "Paklaring buram, tanggal keluar tidak terbaca.",
                situation == Situation.REJECTED_FOR_GOOD ? "Alasan Anda tidak mengubah hasil." : "",
                appeal(situation),
                interview(
                        status == ClaimStatus.SUBMITTED || situation == Situation.INTERVIEW_AHEAD,
                        situation == Situation.INTERVIEW_AHEAD ? VIDEO_ROOM : null),
                paid ? statement() : null,
                paid ? payout() : null,
                List.of(
                        new Notices.Written(
                                8,
                                NoticeKind.RECEIPT,
                                "Tanda terima",
                                "DELIVERED",
                                FILED,
                                FILED,
                                null,
                                RECIPIENT,
                                7L,
                                null),
                        new Notices.Written(
                                7,
                                NoticeKind.RECEIPT,
                                "Tanda terima",
                                "UNDELIVERABLE",
                                FILED,
                                null,
                                null,
                                RECIPIENT,
                                null,
                                new Notices.Text("WHATSAPP", "DELIVERED", "•••••••••001", FILED))),
                paid,
                null);
    }

    private static List<WayStep> way(Claim claim) {
        return claim.isFast()
                ? List.of(
                        new WayStep(WayStep.Name.FILED, WayStep.State.DONE),
                        new WayStep(WayStep.Name.CHECK, WayStep.State.NOW),
                        new WayStep(WayStep.Name.PAYMENT, WayStep.State.AHEAD))
                : List.of(
                        new WayStep(WayStep.Name.FILED, WayStep.State.DONE),
                        new WayStep(WayStep.Name.CHECK, WayStep.State.DONE),
                        new WayStep(WayStep.Name.INTERVIEW, WayStep.State.STOPPED),
                        new WayStep(WayStep.Name.DECISION, WayStep.State.NOW),
                        new WayStep(WayStep.Name.PAYMENT, WayStep.State.AHEAD));
    }

    private static List<TrailEntry> timeline(ClaimStatus status) {
        return List.of(
                new TrailEntry(FILED, "member", "SUBMITTED", null, ClaimStatus.SUBMITTED, null),
                new TrailEntry(
                        FILED.plusSeconds(90_000),
                        "rina",
                        "DOCUMENT_CHECK_CORRECTION",
                        ClaimStatus.SUBMITTED,
                        status == ClaimStatus.REJECTED ? ClaimStatus.REJECTED : ClaimStatus.NEEDS_CORRECTION,
                        "Paklaring buram, tanggal keluar tidak terbaca."));
    }

    private static @Nullable Appeal appeal(Situation situation) {
        return switch (situation) {
            case APPEAL_RUNS -> new Appeal(PAID, "Perusahaan berganti nama.", DUE, null, null);
            case REJECTED_FOR_GOOD -> new Appeal(PAID, "Perusahaan berganti nama.", DUE, false, DUE);
            default -> null;
        };
    }

    private static Claim claim(ClaimStatus status, Route route) {
        return new Claim(
                NUMBER,
                status,
                PAID,
                Channel.WEB,
                ClaimCause.RESIGNATION,
                route,
                RiskLevel.LOW,
                "TJM",
                1,
                claimant(),
                ACCOUNT,
                null,
                new ClaimHelper("Rudi Contoh", "KELUARGA", "081200000002"),
                null,
                null,
                "2026-11",
                LocalDate.of(2026, 11, 2),
                FILED,
                status == ClaimStatus.PAID ? DUE : null,
                true,
                "id",
                1);
    }

    private static Claimant claimant() {
        return new Claimant(
                Nik.of("9901010101900001"),
                "SITI CONTOH",
                "MEDAN",
                LocalDate.of(1990, 1, 1),
                "CONTOH IBU",
                new Claimant.Address("Jalan Contoh 1", "9901010001", "20362"),
                MobileNumber.of("+6281200000001"),
                EmailAddress.of("siti@example.org"),
                null,
                false);
    }

    private static StoredDocument paper(
            DocumentType type, @Nullable DocumentVerdict verdict, @Nullable RefusalReason reason, boolean superseded) {
        return new StoredDocument(
                new UUID(superseded ? 1 : 0, type.ordinal()),
                type,
                type + ".jpg",
                "image/jpeg",
                120_000,
                1,
                FILED,
                verdict,
                reason,
                superseded);
    }

    private static Interview interview(boolean ahead, @Nullable String joinLink) {
        var status = ahead ? Interview.Status.BOOKED : Interview.Status.PASSED;
        return new Interview(INTERVIEW, 15, "TJM", "/claims/" + NUMBER + "/room", status, 0, true, joinLink);
    }

    private static Statement statement() {
        return new Statement(
                1,
                LocalDate.of(2026, 11, 12),
                List.of(new Statement.YearLine(
                        2026, Rupiah.of(18_000_000), Rupiah.of(1_000_000), Rupiah.of(999_999), Rupiah.of(19_999_999))),
                Rupiah.of(19_999_999),
                Rupiah.of(19_999_999),
                Rupiah.of(1_000_000),
                Statement.TaxRegime.LUMP_SUM_FINAL,
                new Rounding(1),
                Rupiah.of(19_000_000),
                new TaxBasis(List.of(new TaxBasis.Reason("ROUNDED_DOWN", List.of()))),
                true);
    }

    private static Payout payout() {
        return new Payout(Rupiah.of(19_000_000), Payout.Status.PAID, ACCOUNT, PAID, List.of());
    }
}
