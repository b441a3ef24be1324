package id.jht.filing;

import id.jht.calendar.Branches;
import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimHelper;
import id.jht.claim.Claimant;
import id.jht.shared.BankAccount;
import id.jht.shared.Banks;
import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Npwp;
import id.jht.shared.Violation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a form field by field and says of each what is wrong with it. */
@Component
class FormReader {

    private static final Predicate<String> VILLAGE =
            Pattern.compile("[0-9]{10}").asMatchPredicate();
    private static final Predicate<String> POSTAL_CODE =
            Pattern.compile("[0-9]{5}").asMatchPredicate();
    private static final ClaimForm.Address NO_ADDRESS = new ClaimForm.Address(null, null, null);

    private final Branches branches;

    FormReader(Branches branches) {
        this.branches = branches;
    }

    /** Empty when something is wrong; then the violations say what. */
    Optional<FormReading> read(ClaimForm form, List<Violation> violations) {
        var fields = new Fields(violations);
        var before = violations.size();
        var channel = fields.constant("channel", form.channel(), Channel.class, "CHANNEL_UNKNOWN");
        var cause = fields.constant("cause", form.cause(), ClaimCause.class, "CAUSE_UNKNOWN");
        var branch = fields.value("branch", form.branch(), branches::find, "BRANCH_UNKNOWN");
        var claimant = claimant(form, fields);
        var kpjs = kpjs(form, fields);
        var account = account(form, fields);
        var percent = partialPercent(form, cause, fields);
        var helper = helper(form, fields);
        var housing = housing(form, cause, fields);
        var terms = fields.value("termsVersion", form.termsVersion(), FormReader::termsInForce, "TERMS_NOT_IN_FORCE");
        if (violations.size() > before) {
            return Optional.empty();
        }
        return Optional.of(new FormReading(
                known(channel),
                known(cause),
                known(branch),
                known(claimant),
                kpjs,
                known(account),
                percent,
                helper,
                housing,
                known(terms)));
    }

    private static @Nullable Claimant claimant(ClaimForm form, Fields fields) {
        var address = form.address() == null ? NO_ADDRESS : form.address();
        var nik = fields.value("nik", form.nik(), Nik::parse, "NIK_FORM");
        var birthDate = fields.value("birthDate", form.birthDate(), Fields::date, "BIRTH_DATE_FORM");
        if (nik != null && !nik.bearsADate()) {
            fields.wrong("nik", "NIK_DATE");
        } else if (nik != null && birthDate != null && !nik.bears(birthDate)) {
            fields.wrong("nik", "NIK_BIRTH_DATE");
        }
        var fullName = fields.text("fullName", form.fullName(), 100);
        var birthPlace = fields.text("birthPlace", form.birthPlace(), 60);
        var mother = fields.text("motherMaidenName", form.motherMaidenName(), 100);
        var street = fields.text("address.street", address.street(), 200);
        var village = fields.matching("address.villageCode", address.villageCode(), VILLAGE, "VILLAGE_CODE_FORM");
        var postal = fields.matching("address.postalCode", address.postalCode(), POSTAL_CODE, "POSTAL_CODE_FORM");
        var mobile = fields.value("mobile", form.mobile(), MobileNumber::parse, "MOBILE_FORM");
        var email = fields.value("email", form.email(), EmailAddress::parse, "EMAIL_FORM");
        var npwp = fields.optional("npwp", form.npwp(), Npwp::parse, "NPWP_FORM");
        if (form.selfEmployed() == null) {
            fields.wrong("selfEmployed", "REQUIRED");
        }
        if (nik == null || birthDate == null || mobile == null || email == null) {
            return null;
        }
        return new Claimant(
                nik,
                fullName,
                birthPlace,
                birthDate,
                mother,
                new Claimant.Address(street, village, postal),
                mobile,
                email,
                npwp,
                Boolean.TRUE.equals(form.selfEmployed()));
    }

    private static List<Kpj> kpjs(ClaimForm form, Fields fields) {
        var typed = form.kpj() == null ? List.<@Nullable String>of() : form.kpj();
        if (typed.isEmpty()) {
            fields.wrong("kpj", "REQUIRED");
        }
        if (typed.size() > 20) {
            fields.wrong("kpj", "KPJ_TOO_MANY", 20);
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

    private static @Nullable Integer partialPercent(ClaimForm form, @Nullable ClaimCause cause, Fields fields) {
        var percent = form.partialPercent();
        if (cause == null || !cause.isPartial()) {
            return null;
        }
        var most = cause == ClaimCause.PARTIAL_10 ? 10 : 30;
        if (percent != null && percent < 1) {
            fields.wrong("partialPercent", "PARTIAL_PERCENT_FORM", most);
        }
        return percent == null ? Integer.valueOf(most) : percent;
    }

    private static @Nullable ClaimHelper helper(ClaimForm form, Fields fields) {
        var helper = form.helper();
        return helper == null
                ? null
                : new ClaimHelper(
                        fields.text("helper.name", helper.name(), 100),
                        fields.text("helper.relationship", helper.relationship(), 60),
                        fields.text("helper.mobile", helper.mobile(), 20));
    }

    private static @Nullable String housing(ClaimForm form, @Nullable ClaimCause cause, Fields fields) {
        if (cause != ClaimCause.PARTIAL_30) {
            return null;
        }
        var variant = form.housing() == null ? null : form.housing().variant();
        return fields.matching("housing.variant", variant, List.of("CASH", "MORTGAGE")::contains, "HOUSING_VARIANT");
    }

    private static Optional<String> termsInForce(String version) {
        return Optional.of(version).filter(Terms.VERSION::equals);
    }

    /** Read after every violation has been ruled out. */
    private static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
