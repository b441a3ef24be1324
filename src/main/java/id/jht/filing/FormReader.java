package id.jht.filing;

import id.jht.calendar.Branches;
import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimHelper;
import id.jht.region.Villages;
import id.jht.shared.BankAccount;
import id.jht.shared.Banks;
import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Violation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a form field by field and says of each what is wrong with it. */
@Component
class FormReader {

    private static final int MOST_KPJS = 20;

    private final Branches branches;
    private final Villages villages;

    FormReader(Branches branches, Villages villages) {
        this.branches = branches;
        this.villages = villages;
    }

    /** Empty when something is wrong; then the violations say what. */
    Optional<FormReading> read(ClaimForm form, List<Violation> violations) {
        var fields = new Fields(violations);
        var before = violations.size();
        var channel = fields.constant("channel", form.channel(), Channel.class, "CHANNEL_UNKNOWN");
        var cause = fields.constant("cause", form.cause(), ClaimCause.class, "CAUSE_UNKNOWN");
        var branch = fields.value("branch", form.branch(), branches::find, "BRANCH_UNKNOWN");
        var claimant = PersonFields.read(form, villages, fields);
        var estate = HeirFields.read(form, cause, fields);
        var kpjs = kpjs(form, fields);
        var account = account(form, fields);
        var percent = PartialShare.read(form.partialPercent(), cause, fields);
        var helper = helper(form, fields);
        var housing = HousingFields.read(form, cause, account, fields);
        var terms = fields.value("termsVersion", form.termsVersion(), FormReader::termsInForce, "TERMS_NOT_IN_FORCE");
        if (violations.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new FormReading(
                known(channel),
                known(cause),
                known(branch),
                known(claimant),
                estate,
                kpjs,
                known(account),
                percent,
                helper,
                housing,
                known(terms)));
    }

    private static List<Kpj> kpjs(ClaimForm form, Fields fields) {
        var typed = form.kpj() == null ? List.<@Nullable String>of() : form.kpj();
        if (typed.isEmpty()) {
            fields.wrong("kpj", "REQUIRED");
        }
        if (typed.size() > MOST_KPJS) {
            fields.wrong("kpj", "KPJ_TOO_MANY", MOST_KPJS);
            return List.of();
        }
        return typed.stream()
                .map(kpj -> fields.value("kpj", kpj, Kpj::parse, "KPJ_FORM"))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static @Nullable BankAccount account(ClaimForm form, Fields fields) {
        var bank = fields.value(
                "bankCode", form.bankCode(), code -> Banks.find(code).map(Banks.Bank::code), "BANK_UNKNOWN");
        var number =
                fields.matching("accountNumber", form.accountNumber(), BankAccount::isNumber, "ACCOUNT_NUMBER_FORM");
        return BankAccount.parse(bank, number).orElse(null);
    }

    private static @Nullable ClaimHelper helper(ClaimForm form, Fields fields) {
        var helper = form.helper();
        return helper == null
                ? null
                : new ClaimHelper(
                        fields.text("helper.name", helper.name(), 100),
                        fields.text("helper.relationship", helper.relationship(), 60),
                        mobile(helper, fields));
    }

    /** In the form of all mobile numbers, so that one who helps many is recognised. */
    private static String mobile(ClaimForm.Helper helper, Fields fields) {
        var number = fields.value("helper.mobile", helper.mobile(), MobileNumber::parse, "MOBILE_FORM");
        return number == null ? "" : number.value();
    }

    private static Optional<String> termsInForce(String version) {
        return Optional.of(version).filter(Terms.VERSION::equals);
    }

    /** Read after every violation has been ruled out. */
    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
