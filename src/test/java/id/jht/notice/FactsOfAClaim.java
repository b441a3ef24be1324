package id.jht.notice;

import id.jht.benefit.Rounding;
import id.jht.benefit.Statement;
import id.jht.benefit.TaxBasis;
import id.jht.calendar.Branch;
import id.jht.claim.Channel;
import id.jht.claim.Claim;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimStatus;
import id.jht.claim.Claimant;
import id.jht.claim.Recipient;
import id.jht.claim.RiskLevel;
import id.jht.claim.Route;
import id.jht.disbursement.Payout;
import id.jht.document.DocumentType;
import id.jht.document.RefusalReason;
import id.jht.document.RefusedDocument;
import id.jht.eligibility.Entitlement;
import id.jht.interview.Interview;
import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.Identity;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A claim as the letters see it. */
record FactsOfAClaim(
        String language,
        ZoneId zone,
        List<Entitlement.Failure> failedRules,
        String lastRemark,
        boolean withInterview,
        @Nullable Recipient heir,
        Identity identity,
        @Nullable String joinLink)
        implements LetterFacts {

    static final Instant SUBMITTED = Instant.parse("2026-11-23T03:15:00Z");
    static final BankAccount ACCOUNT = new BankAccount("008", "1230099001234");

    static FactsOfAClaim inIndonesian() {
        return new FactsOfAClaim(
                "id", ZoneId.of("Asia/Jakarta"), List.of(), "", true, null, Nik.of("9999014508900001"), null);
    }

    FactsOfAClaim inEnglish() {
        return new FactsOfAClaim("en", zone, failedRules, lastRemark, withInterview, heir, identity, joinLink);
    }

    FactsOfAClaim in(String otherZone) {
        return new FactsOfAClaim(
                language, ZoneId.of(otherZone), failedRules, lastRemark, withInterview, heir, identity, joinLink);
    }

    FactsOfAClaim failing(String... rules) {
        return new FactsOfAClaim(
                language,
                zone,
                Stream.of(rules)
                        .map(rule -> new Entitlement.Failure(rule, null))
                        .toList(),
                lastRemark,
                withInterview,
                heir,
                identity,
                joinLink);
    }

    FactsOfAClaim failingUntil(String rule, LocalDate possibleFrom) {
        return new FactsOfAClaim(
                language,
                zone,
                List.of(new Entitlement.Failure(rule, possibleFrom)),
                lastRemark,
                withInterview,
                heir,
                identity,
                joinLink);
    }

    FactsOfAClaim withRemark(String remark) {
        return new FactsOfAClaim(language, zone, failedRules, remark, withInterview, heir, identity, joinLink);
    }

    FactsOfAClaim withoutInterview() {
        return new FactsOfAClaim(language, zone, failedRules, lastRemark, false, heir, identity, joinLink);
    }

    FactsOfAClaim afterDeathFiledBy(Recipient widow) {
        return new FactsOfAClaim(language, zone, failedRules, lastRemark, withInterview, widow, identity, joinLink);
    }

    FactsOfAClaim heldAt(String videoRoom) {
        return new FactsOfAClaim(language, zone, failedRules, lastRemark, withInterview, heir, identity, videoRoom);
    }

    FactsOfAClaim of(Identity foreigner) {
        return new FactsOfAClaim(language, zone, failedRules, lastRemark, withInterview, heir, foreigner, joinLink);
    }

    @Override
    public Claim claim() {
        return new Claim(
                ClaimNumber.of("JHT-2026-00000042"),
                ClaimStatus.SUBMITTED,
                SUBMITTED,
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
                heir,
                "2026-11",
                LocalDate.parse("2026-11-23"),
                SUBMITTED,
                withInterview ? null : Instant.parse("2026-11-30T16:59:59Z"),
                true,
                language,
                1);
    }

    private Claimant claimant() {
        return new Claimant(
                identity,
                "Ani <Contoh>",
                "Medan",
                LocalDate.parse("1990-08-05"),
                "Sari",
                new Claimant.Address("Jalan Contoh 1", "1207261001", "20362"),
                MobileNumber.of("+6281200000123"),
                EmailAddress.of("ani@contoh.invalid"),
                null,
                false);
    }

    @Override
    public Branch branch() {
        return new Branch("TJM", "Tanjung Morawa", zone, LocalTime.of(8, 0), LocalTime.of(15, 0), 30, 2, "12");
    }

    @Override
    public Optional<Interview> interview() {
        return withInterview
                ? Optional.of(new Interview(
                        Instant.parse("2026-11-25T02:00:00Z"),
                        30,
                        "TJM",
                        "/interview/x",
                        Interview.Status.BOOKED,
                        0,
                        false,
                        joinLink))
                : Optional.empty();
    }

    @Override
    public List<RefusedDocument> refusedPapers() {
        return List.of(new RefusedDocument(DocumentType.KTP, RefusalReason.ILLEGIBLE));
    }

    @Override
    public String officerWords() {
        return "Apakah nama ibu di KTP sudah benar?";
    }

    @Override
    public Optional<Statement> statement() {
        return Optional.of(new Statement(
                1,
                LocalDate.parse("2026-11-30"),
                List.of(new Statement.YearLine(
                        2026, Rupiah.of(7_000_000), Rupiah.of(200_000), Rupiah.of(50_000), Rupiah.of(7_250_000))),
                Rupiah.of(7_250_000),
                Rupiah.of(7_250_000),
                Rupiah.ZERO,
                Statement.TaxRegime.LUMP_SUM_FINAL,
                Rounding.NONE,
                Rupiah.of(7_250_000),
                TaxBasis.UNKNOWN,
                true));
    }

    @Override
    public Optional<Payout> payout() {
        return Optional.of(new Payout(
                Rupiah.of(7_250_000), Payout.Status.PAID, ACCOUNT, Instant.parse("2026-11-27T04:05:00Z"), List.of()));
    }
}
