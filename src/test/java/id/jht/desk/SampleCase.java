package id.jht.desk;

import id.jht.benefit.KpjLedger;
import id.jht.benefit.Rounding;
import id.jht.benefit.Statement;
import id.jht.benefit.Statement.TaxRegime;
import id.jht.benefit.Statement.YearLine;
import id.jht.benefit.TaxBasis;
import id.jht.calendar.Branch;
import id.jht.claim.Claim;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Heir;
import id.jht.claim.Inheritance;
import id.jht.claim.Relationship;
import id.jht.claim.TrailEntry;
import id.jht.disbursement.CheckedAccount;
import id.jht.disbursement.Payout;
import id.jht.disbursement.PayoutChoice;
import id.jht.disbursement.PayoutResolution;
import id.jht.disbursement.Rail;
import id.jht.document.DocumentType;
import id.jht.document.StoredDocument;
import id.jht.eligibility.Entitlement;
import id.jht.integrity.FeeAnswer;
import id.jht.integrity.FeeAnswers;
import id.jht.integrity.RiskSignals;
import id.jht.integrity.SharedTraits;
import id.jht.integrity.SharedTraits.Trait;
import id.jht.interview.Interview;
import id.jht.interview.InterviewSheet;
import id.jht.membership.CivilRegistry;
import id.jht.membership.Member;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import id.jht.membership.Segment;
import id.jht.notice.NoticeKind;
import id.jht.notice.Notices;
import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import id.jht.shared.Sex;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A claim in which every section of the page has something to show, and the registry knows another mother's name. */
final class SampleCase {

    private static final Instant THEN = Instant.parse("2026-11-20T03:00:00Z");
    private static final Branch BRANCH = new Branch(
            "TJM", "Tanjung Morawa", ZoneId.of("Asia/Jakarta"), LocalTime.of(8, 0), LocalTime.of(15, 0), 15, 4, "12");

    private static final List<Heir> HEIRS = List.of(
            new Heir("Rudi Waris", Nik.of("9903010105900001"), Relationship.CHILD, new BigDecimal("33.33")),
            new Heir("Rina Waris", Nik.of("9903014105900002"), Relationship.CHILD, new BigDecimal("66.67")));

    private SampleCase() {}

    static ClaimPage of(Claim claim, List<StoredDocument> papers, List<TrailEntry> trail) {
        var answer = new CivilRegistry.Answer(CivilRegistry.Result.DIFFERENT, List.of("motherMaidenName"));
        var member = member(claim);
        return new ClaimPage(
                claim,
                BRANCH,
                null,
                member,
                new Inheritance(claim.recipient() == null ? List.of() : HEIRS),
                new Entitlement(List.of(new Entitlement.Failure("WAITING_TIME", LocalDate.of(2026, 12, 1)))),
                new RiskSignals(3, 1, 1, true, true, false, "DIFFERENT"),
                List.of(
                        new SharedTraits.Shared(Trait.MOBILE, ClaimNumber.of("JHT-2026-55000001"), "TJM"),
                        new SharedTraits.Shared(Trait.MOBILE, ClaimNumber.of("JHT-2026-55000002"), "MDN")),
                ComparedField.of(claim, member, answer),
                answer.result(),
                papers,
                new Interview(THEN, 15, "TJM", "/wawancara/x", Interview.Status.BOOKED, 1, true, null),
                new InterviewSheet(THEN, "dewi", Set.of(DocumentType.KTP), 4, 3, InterviewSheet.FilledBy.OTHER, true),
                statement(),
                "Dikenai PPh pasal 21 final.",
                List.of(ledger()),
                new CheckedAccount(claim.account(), "PESERTA UJI LAIN", 0.62, "NAME_DIFFERS", THEN),
                "Peserta Uji",
                payout(claim),
                List.of(
                        new PayoutChoice(PayoutResolution.RETRY, PayoutChoice.Effect.OUTCOME_OPEN, null, null, ""),
                        new PayoutChoice(
                                PayoutResolution.ASK_NEW_ACCOUNT, PayoutChoice.Effect.OUTCOME_OPEN, null, null, ""),
                        new PayoutChoice(
                                PayoutResolution.CONFIRMED_PAID, PayoutChoice.Effect.ASKS_BANK, null, null, "")),
                List.of(new Notices.Written(
                        1,
                        NoticeKind.RECEIPT,
                        "Klaim Anda kami terima",
                        "UNDELIVERABLE",
                        THEN,
                        THEN,
                        THEN,
                        "s•••@example.com",
                        null,
                        new Notices.Text("SMS", "DELIVERED", "•••••••••001", THEN))),
                new FeeAnswers.Given(
                        new FeeAnswer(true, Rupiah.of(500_000), FeeAnswer.Place.WHATSAPP, "Orang bernama Contoh"),
                        THEN,
                        THEN),
                trail);
    }

    private static Member member(Claim claim) {
        var typed = claim.claimant();
        return new Member(
                1,
                Nik.of("9903014507900000"),
                "Peserta  Uji",
                typed.birthPlace(),
                typed.birthDate(),
                Sex.F,
                typed.motherMaidenName(),
                typed.mobile(),
                EmailAddress.of("lain@example.com"),
                null,
                null,
                null,
                List.of(new Membership(
                        Kpj.of("26000000001"),
                        Segment.PU,
                        "PT Contoh",
                        MembershipStatus.NON_ACTIVE,
                        LocalDate.of(2015, 1, 1),
                        LocalDate.of(2026, 9, 30),
                        "RESIGNATION",
                        Rupiah.of(40_000_000),
                        LocalDate.of(2025, 12, 31),
                        Rupiah.of(250_000),
                        null)));
    }

    private static Statement statement() {
        return new Statement(
                1,
                LocalDate.of(2026, 11, 27),
                List.of(new YearLine(
                        2026,
                        Rupiah.of(40_000_000),
                        Rupiah.of(2_250_000),
                        Rupiah.of(1_900_000),
                        Rupiah.of(44_150_000))),
                Rupiah.of(44_150_000),
                Rupiah.of(44_150_000),
                Rupiah.ZERO,
                TaxRegime.LUMP_SUM_FINAL,
                Rounding.NONE,
                Rupiah.of(44_150_000),
                TaxBasis.UNKNOWN,
                true);
    }

    private static KpjLedger ledger() {
        var month = new KpjLedger.Month(
                YearMonth.of(2026, 1), Rupiah.of(250_000), Rupiah.ZERO, Rupiah.of(187_000), Rupiah.of(40_437_000));
        return new KpjLedger(
                Kpj.of("26000000001"),
                List.of(new KpjLedger.Year(
                        2026,
                        Rupiah.of(40_000_000),
                        Rupiah.of(2_250_000),
                        Rupiah.ZERO,
                        Rupiah.of(1_900_000),
                        Rupiah.of(44_150_000),
                        new BigDecimal("5.7"),
                        true,
                        List.of(month))));
    }

    private static Payout payout(Claim claim) {
        return new Payout(
                Rupiah.of(44_150_000),
                Payout.Status.ORDERED,
                claim.account(),
                null,
                List.of(new Payout.Attempt(
                        "JHT20261120000001",
                        Rail.BI_FAST,
                        claim.account(),
                        "UNKNOWN",
                        THEN,
                        THEN,
                        THEN,
                        "5041800 Timeout",
                        "SIM000000000007")));
    }

    static TrailEntry line(String actor, String action) {
        return new TrailEntry(THEN, actor, action, null, ClaimStatus.SUBMITTED, "");
    }
}
