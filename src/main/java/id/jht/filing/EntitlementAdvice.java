package id.jht.filing;

import id.jht.claim.Route;
import id.jht.document.PaperCase;
import id.jht.document.RequiredDocument;
import id.jht.document.RequiredDocuments;
import id.jht.eligibility.Circumstances;
import id.jht.eligibility.Prospect;
import id.jht.eligibility.Prospects;
import id.jht.policy.AsOf;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers "am I entitled?" for somebody who does not say who it is. */
@Component
public class EntitlementAdvice {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final Prospects prospects;
    private final RequiredDocuments documents;
    private final Clock clock;

    EntitlementAdvice(Prospects prospects, RequiredDocuments documents, Clock clock) {
        this.prospects = prospects;
        this.documents = documents;
        this.clock = clock;
    }

    public Advice on(Circumstances circumstances) {
        var prospect = prospects.of(circumstances);
        return new Advice(prospect, documents.of(paperCase(circumstances, prospect)));
    }

    private PaperCase paperCase(Circumstances circumstances, Prospect prospect) {
        var now = clock.instant();
        return new PaperCase(
                circumstances.cause(),
                prospect.channel(),
                prospect.route().route() == Route.FAST,
                circumstances.withNik(),
                null,
                new AsOf(LocalDate.ofInstant(now, WIB), now));
    }

    /** @param documents papers of the route that is expected; of the full one while that is open */
    public record Advice(Prospect prospect, List<RequiredDocument> documents) {}
}
