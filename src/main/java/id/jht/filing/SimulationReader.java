package id.jht.filing;

import id.jht.benefit.Savings;
import id.jht.benefit.SimulatedCase;
import id.jht.claim.ClaimCause;
import id.jht.filing.SimulationForm.ContributionForm;
import id.jht.filing.SimulationForm.MembershipForm;
import id.jht.filing.SimulationForm.PaymentForm;
import id.jht.membership.EarlierPayment;
import id.jht.shared.Kpj;
import id.jht.shared.Rupiah;
import id.jht.shared.Violation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a simulation field by field and says of each what is wrong with it. */
final class SimulationReader {

    private static final int MEMBERSHIPS = 20;
    private static final int CONTRIBUTIONS = 1200;
    private static final int PAYMENTS = 100;
    private static final int YEARS_BACK = 100;
    private static final int YEARS_AHEAD = 100;

    /** From here on the rules have their values. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    private final SimulationForm form;
    private final SimulationFields fields;
    private final @Nullable LocalDate asOf;

    SimulationReader(SimulationForm form, LocalDate today, List<Violation> violations) {
        this.form = form;
        this.fields = new SimulationFields(violations);
        this.asOf = fields.date("asOf", form.asOf(), FIRST_DAY, today.plusYears(YEARS_AHEAD));
    }

    /** Empty when anything is wrong. */
    Optional<SimulatedCase> read() {
        var cause = cause();
        var npwp = fields.required("npwp", form.npwp());
        var percent = cause == null ? null : percent(cause);
        var savings = memberships();
        var earlier = earlierPayments();
        var rate = fields.rate("annualRate", form.annualRate());
        return fields.violations().isEmpty()
                ? Optional.of(given(cause, npwp, percent, savings, earlier, rate))
                : Optional.empty();
    }

    private SimulatedCase given(
            @Nullable ClaimCause cause,
            @Nullable Boolean npwp,
            @Nullable Integer percent,
            List<Savings> savings,
            List<EarlierPayment> earlier,
            @Nullable BigDecimal rate) {
        return new SimulatedCase(
                Objects.requireNonNull(cause),
                savings,
                earlier,
                Objects.requireNonNull(asOf),
                Objects.requireNonNull(percent),
                Objects.requireNonNull(npwp),
                rate);
    }

    private @Nullable ClaimCause cause() {
        var typed = fields.required("cause", form.cause());
        var cause = Arrays.stream(ClaimCause.values())
                .filter(known -> known.name().equals(typed))
                .findFirst()
                .orElse(null);
        if (typed != null && cause == null) {
            fields.wrong("cause", "CAUSE_UNKNOWN");
        }
        return cause;
    }

    private @Nullable Integer percent(ClaimCause cause) {
        var typed = form.partialPercent();
        if (!cause.isPartial()) {
            if (typed != null) {
                fields.wrong("partialPercent", "PARTIAL_PERCENT_NOT_ASKED");
            }
            return PartialLimit.ALL;
        }
        var most = PartialLimit.greatestOf(cause);
        if (typed != null && (typed < 1 || typed > most)) {
            fields.wrong("partialPercent", "PARTIAL_PERCENT_RANGE", most);
        }
        return typed == null ? Integer.valueOf(most) : typed;
    }

    private List<Savings> memberships() {
        var typed = fields.list("memberships", form.memberships(), MEMBERSHIPS);
        if (form.memberships() == null || form.memberships().isEmpty()) {
            fields.wrong("memberships", "REQUIRED");
        }
        var savings = new ArrayList<Savings>();
        for (var i = 0; i < typed.size(); i++) {
            var field = "memberships[" + i + "]";
            var membership = fields.required(field, typed.get(i));
            if (membership != null) {
                read(membership, field).ifPresent(savings::add);
            }
        }
        return savings;
    }

    private Optional<Savings> read(MembershipForm membership, String field) {
        if (membership.kpj() != null && Kpj.parse(membership.kpj()).isEmpty()) {
            fields.wrong(field + ".kpj", "KPJ_FORM");
        }
        var balance = fields.amount(field + ".openingBalance", membership.openingBalance());
        var opened = fields.date(field + ".openingDate", membership.openingDate(), oldest(), lastDay());
        var contributions = contributions(membership, field + ".contributions", opened);
        return balance == null || opened == null
                ? Optional.empty()
                : Optional.of(new Savings(balance, opened, contributions));
    }

    /** Several contributions of one month are added. */
    private Map<YearMonth, Rupiah> contributions(MembershipForm membership, String field, @Nullable LocalDate opened) {
        var typed = fields.list(field, membership.contributions(), CONTRIBUTIONS);
        var contributions = new TreeMap<YearMonth, Rupiah>();
        for (var i = 0; i < typed.size(); i++) {
            var entry = field + "[" + i + "]";
            var contribution = fields.required(entry, typed.get(i));
            if (contribution != null) {
                add(contribution, entry, opened, contributions);
            }
        }
        return contributions;
    }

    private void add(
            ContributionForm contribution,
            String field,
            @Nullable LocalDate opened,
            Map<YearMonth, Rupiah> contributions) {
        var first = opened == null ? null : YearMonth.from(opened);
        var last = asOf == null ? null : YearMonth.from(asOf.plusYears(YEARS_AHEAD));
        var month = fields.month(field + ".month", contribution.month(), first, last);
        var amount = fields.amount(field + ".amount", contribution.amount());
        if (month != null && amount != null) {
            contributions.merge(month, amount, Rupiah::plus);
        }
    }

    private List<EarlierPayment> earlierPayments() {
        var typed = fields.list("earlierPayments", form.earlierPayments(), PAYMENTS);
        var payments = new ArrayList<EarlierPayment>();
        for (var i = 0; i < typed.size(); i++) {
            var field = field(i);
            var payment = fields.required(field, typed.get(i));
            if (payment != null) {
                read(payment, field).ifPresent(payments::add);
            }
        }
        payments.sort(Comparator.comparing(EarlierPayment::paidOn));
        return payments;
    }

    /** The payment bears the name of its field in the place of a claim number. */
    private Optional<EarlierPayment> read(PaymentForm payment, String field) {
        var paidOn = fields.date(field + ".date", payment.date(), oldest(), asOf);
        var gross = fields.amount(field + ".gross", payment.gross());
        var withheld = fields.amount(field + ".taxWithheld", payment.taxWithheld());
        if (gross != null && withheld != null && withheld.isMoreThan(gross)) {
            fields.wrong(field + ".taxWithheld", "TAX_EXCEEDS_GROSS");
        }
        return paidOn == null || gross == null || withheld == null
                ? Optional.empty()
                : Optional.of(new EarlierPayment(field, paidOn, gross, withheld, Boolean.TRUE.equals(payment.full())));
    }

    private static String field(int payment) {
        return "earlierPayments[" + payment + "]";
    }

    private @Nullable LocalDate oldest() {
        return asOf == null ? null : asOf.minusYears(YEARS_BACK);
    }

    private @Nullable LocalDate lastDay() {
        return asOf == null ? null : YearMonth.from(asOf).atEndOfMonth();
    }
}
