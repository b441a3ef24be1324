package id.jht.preparation;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.Housing;
import id.jht.document.PaperCase;
import id.jht.document.RequiredDocument;
import id.jht.document.RequiredDocuments;
import id.jht.filing.EligibilityAnswer.Answered;
import id.jht.filing.EligibilityChecks;
import id.jht.policy.AsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What will become of a claim that is being filled in: whether the rules allow it, its route and why, and its papers. */
@Component
public class ClaimOutlook {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final String ALL_PAPERS = "allPapers";

    private final EligibilityChecks checks;
    private final RequiredDocuments required;
    private final Clock clock;

    ClaimOutlook(EligibilityChecks checks, RequiredDocuments required, Clock clock) {
        this.checks = checks;
        this.required = required;
        this.clock = clock;
    }

    /** Empty until the page of the identity was found right, which is counted; else whoever asks for papers learns more. */
    public Optional<Answered> of(Answers answers) {
        return Progress.isIdentified(answers)
                        && checks.check(answers.question(answers.channel(), answers.get("kpj1")))
                                instanceof Answered answered
                ? Optional.of(answered)
                : Optional.empty();
    }

    /** Those of the route that is likely; those of the full route once a claim was refused for papers. */
    public List<RequiredDocument> papersFor(Answers answers) {
        return answers.has(ALL_PAPERS)
                ? papersOfFullRoute(answers)
                : of(answers).map(Answered::documents).orElseGet(() -> papersOfFullRoute(answers));
    }

    /** To be kept with the answers when the face check sends a claim on the full route after all. */
    public static String allPapers() {
        return ALL_PAPERS;
    }

    /** To bring along for a claim at the counter. */
    public List<RequiredDocument> toBring(ClaimCause cause) {
        return required.of(
                new PaperCase(cause, Channel.BRANCH, false, cause != ClaimCause.LEAVING_ID_FOREIGNER, null, today()));
    }

    private List<RequiredDocument> papersOfFullRoute(Answers answers) {
        return answers.cause()
                .map(cause -> required.of(new PaperCase(
                        cause, answers.channel(), false, answers.has("nik"), housingOf(answers), today())))
                .orElse(List.of());
    }

    private AsOf today() {
        var now = clock.instant();
        return new AsOf(LocalDate.ofInstant(now, WIB), now);
    }

    private static Housing.@Nullable Variant housingOf(Answers answers) {
        return Arrays.stream(Housing.Variant.values())
                .filter(variant -> variant.name().equals(answers.get("housing.variant")))
                .findFirst()
                .orElse(null);
    }
}
