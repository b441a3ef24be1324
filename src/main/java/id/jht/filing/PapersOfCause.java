package id.jht.filing;

import id.jht.claim.Channel;
import id.jht.claim.Claim;
import id.jht.claim.ClaimCause;
import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.document.RequiredDocuments;
import id.jht.shared.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        var asked = required.of(claim.cause(), claim.channel(), claim.isFast(), claim.filedOn());
        return required.missing(asked, typesOf(papers));
    }

    /** For a form that could not be read as a whole: nothing is said when even the cause is unknown. */
    List<Violation> missing(ClaimForm form, List<Paper> papers) {
        return Arrays.stream(ClaimCause.values())
                .filter(cause -> cause.name().equals(form.cause()))
                .flatMap(cause -> missing(cause, form, papers).stream())
                .toList();
    }

    private List<Violation> missing(ClaimCause cause, ClaimForm form, List<Paper> papers) {
        var channel = Arrays.stream(Channel.values())
                .filter(known -> known.name().equals(form.channel()))
                .findFirst()
                .orElse(Channel.WEB);
        var asked = required.of(cause, channel, false, LocalDate.ofInstant(clock.instant(), WIB));
        return required.missing(asked, typesOf(papers));
    }

    private static Set<DocumentType> typesOf(List<Paper> papers) {
        return papers.stream().map(Paper::type).collect(Collectors.toSet());
    }
}
