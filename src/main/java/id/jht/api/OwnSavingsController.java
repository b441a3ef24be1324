package id.jht.api;

import id.jht.benefit.KpjLedger;
import id.jht.benefit.Passbook;
import id.jht.benefit.Passbooks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a signed-in member has. */
@RestController
@RequestMapping(path = "/api/v1/members/me", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Members")
class OwnSavingsController {

    private final SignedInAccess access;
    private final Passbooks passbooks;

    OwnSavingsController(SignedInAccess access, Passbooks passbooks) {
        this.access = access;
        this.passbooks = passbooks;
    }

    @Operation(
            summary = "Savings of the signed-in member, by card and year",
            description = "The arithmetic of a claim of today. The development of a year that is estimated may change"
                    + " when the year's rate is set. Each line adds up: openingBalance + contributions − paidOut +"
                    + " development = closingBalance; the cards together can stay short of the total by less than one"
                    + " rupiah each.")
    @ApiResponse(responseCode = "200", description = "Newest figures")
    @ApiResponse(responseCode = "401", description = "No token, a wrong one, or one that has ended")
    @GetMapping("/savings")
    SavingsView savings(@RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token) {
        return SavingsView.of(passbooks.of(access.member(token)));
    }

    record SavingsView(LocalDate asOf, long total, List<CardView> cards) {

        static SavingsView of(Passbook passbook) {
            return new SavingsView(
                    passbook.asOf(),
                    passbook.total().amount(),
                    passbook.cards().stream().map(CardView::of).toList());
        }
    }

    record CardView(
            String kpj,
            String employer,
            String segment,
            String status,
            @Nullable YearMonth lastContribution,
            long balance,
            List<YearView> years) {

        static CardView of(Passbook.Card card) {
            var membership = card.membership();
            return new CardView(
                    membership.kpj().value(),
                    membership.employer(),
                    membership.segment().name(),
                    membership.status().name(),
                    membership.lastContribution(),
                    card.balance().amount(),
                    card.years().stream().map(YearView::of).toList());
        }
    }

    record YearView(
            int year,
            long openingBalance,
            long contributions,
            long paidOut,
            long development,
            long closingBalance,
            boolean estimated) {

        static YearView of(KpjLedger.Year year) {
            return new YearView(
                    year.year(),
                    year.openingBalance().amount(),
                    year.contributions().amount(),
                    year.paidOut().amount(),
                    year.development().amount(),
                    year.closingBalance().amount(),
                    year.provisional());
        }
    }
}
