package id.jht.testing;

import id.jht.benefit.Rounding;
import id.jht.benefit.Statement;
import id.jht.benefit.TaxBasis;
import id.jht.claim.Channel;
import id.jht.claim.Claim;
import id.jht.claim.ClaimCause;
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
import id.jht.filing.TrackedClaim;
import id.jht.interview.Interview;
import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Claims as a member sees them, for tests of pages and REST. */
public final class TrackedClaims {

    public static final ClaimNumber NUMBER = ClaimNumber.of("JHT-2026-00000001");
    public static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private static final BankAccount ACCOUNT = new BankAccount("002", "990000000000001");
    private static final Instant FILED = Instant.parse("2026-11-02T03:15:00Z");
    private static final Instant INTERVIEW = Instant.parse("2026-11-10T02:00:00Z");
    private static final Instant PAID = Instant.parse("2026-11-12T03:00:00Z");

    private TrackedClaims() {}

    public static TrackedClaim submitted() {
        return at(ClaimStatus.SUBMITTED, Set.of(), false, interview(Interview.Status.BOOKED));
    }

    public static TrackedClaim scheduled() {
        return at(ClaimStatus.INTERVIEW_SCHEDULED, Set.of(), false, interview(Interview.Status.BOOKED));
    }

    public static TrackedClaim needsPapers() {
        return at(
                ClaimStatus.NEEDS_CORRECTION,
                Set.of(DocumentType.EMPLOYMENT_PROOF),
                false,
                interview(Interview.Status.BOOKED));
    }

    public static TrackedClaim needsAccount() {
        return at(ClaimStatus.NEEDS_CORRECTION, Set.of(), true, interview(Interview.Status.PASSED));
    }

    public static TrackedClaim rejected() {
        return at(ClaimStatus.REJECTED, Set.of(), false, null);
    }

    public static TrackedClaim paid() {
        return at(ClaimStatus.PAID, Set.of(), false, interview(Interview.Status.PASSED));
    }

    private static TrackedClaim at(
            ClaimStatus status, Set<DocumentType> asked, boolean accountAsked, Interview interview) {
        var paid = status == ClaimStatus.PAID;
        return new TrackedClaim(
                claim(status),
                ZONE,
                "Tanjung Morawa",
                List.of(
                        new TrailEntry(FILED, "member", "SUBMITTED", null, ClaimStatus.SUBMITTED, null),
                        new TrailEntry(
                                FILED.plusSeconds(90_000),
                                "rina",
                                "DOCUMENT_CHECK_CORRECTION",
                                ClaimStatus.SUBMITTED,
                                ClaimStatus.NEEDS_CORRECTION,
                                "Paklaring buram, tanggal keluar tidak terbaca.")),
                List.of(
                        paper(DocumentType.KTP, DocumentVerdict.ACCEPTED, null),
                        paper(DocumentType.EMPLOYMENT_PROOF, DocumentVerdict.REFUSED, RefusalReason.ILLEGIBLE)),
                asked,
                accountAsked,
                !status.isFinal(),
                status == ClaimStatus.REJECTED,
                interview,
                paid ? statement() : null,
                paid ? payout() : null);
    }

    private static Claim claim(ClaimStatus status) {
        return new Claim(
                NUMBER,
                status,
                PAID,
                Channel.WEB,
                ClaimCause.RESIGNATION,
                Route.FULL,
                RiskLevel.LOW,
                "TJM",
                1,
                claimant(),
                ACCOUNT,
                null,
                null,
                null,
                null,
                "2026-11",
                LocalDate.of(2026, 11, 2),
                FILED,
                status == ClaimStatus.PAID ? Instant.parse("2026-11-13T16:59:59Z") : null,
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

    private static StoredDocument paper(DocumentType type, DocumentVerdict verdict, RefusalReason reason) {
        return new StoredDocument(
                new UUID(0, type.ordinal()),
                type,
                type + ".jpg",
                "image/jpeg",
                120_000,
                1,
                FILED,
                verdict,
                reason,
                false);
    }

    private static Interview interview(Interview.Status status) {
        return new Interview(INTERVIEW, 15, "TJM", "/claims/" + NUMBER + "/room", status, 0, true);
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
