package id.jht.filing;

import id.jht.claim.Channel;
import id.jht.claim.Claim;
import id.jht.claim.ClaimCause;
import id.jht.claim.Housing;
import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.document.PaperCase;
import id.jht.document.RequiredDocuments;
import id.jht.policy.AsOf;
import id.jht.shared.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which papers of a submission are missing. */
@Component
class PapersOfCause {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final RequiredDocuments required;
    private final Clock clock;

    PapersOfCause(RequiredDocuments required, Clock clock) {
        this.required = required;
        this.clock = clock;
    }

    List<Violation> missing(Claim claim, List<Paper> papers) {
        return required.missing(required.of(PaperCase.of(claim)), typesOf(papers));
    }

    /** For a form that could not be read as a whole: nothing is said when even the cause is unknown. */
    List<Violation> missing(ClaimForm form, List<Paper> papers) {
        return named(form.cause(), ClaimCause.class)
                .map(cause -> missing(cause, form, papers))
                .orElse(List.of());
    }

    private List<Violation> missing(ClaimCause cause, ClaimForm form, List<Paper> papers) {
        var now = clock.instant();
        var asked = required.of(new PaperCase(
                cause,
                named(form.channel(), Channel.class).orElse(Channel.WEB),
                false,
                form.nik() != null || form.passportNumber() == null,
                Optional.ofNullable(form.housing())
                        .flatMap(housing -> named(housing.variant(), Housing.Variant.class))
                        .orElse(null),
                new AsOf(LocalDate.ofInstant(now, WIB), now)));
        return required.missing(asked, typesOf(papers));
    }

    private static <E extends Enum<E>> Optional<E> named(@Nullable String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static Set<DocumentType> typesOf(List<Paper> papers) {
        return papers.stream().map(Paper::type).collect(Collectors.toSet());
    }
}
