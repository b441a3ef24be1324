package id.jht.api;

import id.jht.benefit.PartialConsequence;
import id.jht.benefit.TaxWords;
import id.jht.filing.PartialConsequences;
import id.jht.preparation.Answers;
import id.jht.shared.Rupiah;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What a partial claim does to the tax of the rest. Figures tell the balance, so they are for the signed-in member alone. */
@RestController
@Tag(name = "Drafts")
class DraftConsequenceController {

    private final DraftAccess access;
    private final SignedInAccess signedIn;
    private final PartialConsequences consequences;
    private final TaxWords words;

    DraftConsequenceController(
            DraftAccess access, SignedInAccess signedIn, PartialConsequences consequences, TaxWords words) {
        this.access = access;
        this.signedIn = signedIn;
        this.consequences = consequences;
        this.words = words;
    }

    @Operation(
            summary = "What a partial claim does to the tax of the rest",
            description = "For the member whose NIK the draft names, with X-Member-Token.")
    @ApiResponse(responseCode = "401", description = "Nobody is signed in")
    @ApiResponse(responseCode = "404", description = "No such draft, another member's, or no partial claim")
    @GetMapping(path = "/api/v1/drafts/{draftId}/consequence", produces = MediaType.APPLICATION_JSON_VALUE)
    ConsequenceView show(
            @PathVariable String draftId,
            @RequestHeader(name = DraftAccess.TOKEN, required = false) @Nullable String token,
            @RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String memberToken,
            Locale locale) {
        var member = signedIn.member(memberToken);
        return Optional.of(Answers.of(access.open(draftId, token)))
                .filter(answers -> answers.isOf(member))
                .flatMap(answers -> consequences.of(answers.form(null)))
                .map(found -> ConsequenceView.of(found, words.of(found, locale)))
                .orElseThrow(UnknownClaimException::new);
    }

    /**
     * Rupiah, at the figures of today.
     *
     * @param taxWithinWindow tax on the rest when it is paid before {@code article17From}; absent when that day has passed
     * @param taxAfterwards tax on the rest from that day on
     * @param sentence the same in words
     */
    record ConsequenceView(
            long remainder,
            @Nullable Long taxWithinWindow,
            LocalDate article17From,
            long taxAfterwards,
            String sentence) {

        static ConsequenceView of(PartialConsequence found, String sentence) {
            return new ConsequenceView(
                    found.remainder().amount(),
                    Optional.ofNullable(found.taxWithinWindow())
                            .map(Rupiah::amount)
                            .orElse(null),
                    found.article17From(),
                    found.taxAfterwards().amount(),
                    sentence);
        }
    }
}
