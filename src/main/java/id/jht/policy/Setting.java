package id.jht.policy;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.context.MessageSourceResolvable;

/**
 * What may be set in table {@code policy_setting}. Points on which sources disagree, and figures that the institution
 * decides; the tables of the process owner hold everything else.
 */
public enum Setting {
    WAITING_MONTHS("waiting-months", whole(0, 24)),
    WAITING_ANCHOR("waiting-anchor", oneOf("LATER", "EMPLOYER_REPORT", "RESIGNATION")),
    PROFILE_MONTHS("profile-months", whole(1, 120)),
    CONTACT_COOL_DOWN_DAYS("contact-cool-down-days", whole(0, 90)),
    SERVICE_DAYS("service-days", whole(1, 60)),
    CLOCK_WARNING_DAYS("clock-warning-days", whole(1, 30)),
    JOINT_LEAVE_IS_WORKING("joint-leave-is-working", oneOf("true", "false")),
    CLOCK_AFTER_PAPERS("clock-after-papers", oneOf("RESTART", "RESUME")),
    CLOCK_AFTER_ACCOUNT("clock-after-account", oneOf("RESTART", "RESUME")),
    APPEAL_ANSWER_DAYS("appeal-answer-days", whole(1, 60)),
    PROVISIONAL_RATE("provisional-rate", percent()),
    THIRD_YEAR_TEST("third-year-test", oneOf("CALENDAR_YEARS", "MONTHS_24")),
    EXEMPTION_SCOPE("exempt-50m-scope", oneOf("WINDOW", "PAYMENT")),
    PARTIAL_TAX_TEST("partial-tax-test", oneOf("PAID", "TOTAL_BALANCE")),
    ARTICLE_17_AT_RETIREMENT_AGE("article17-for-age-56", oneOf("true", "false")),
    TAX_ROUNDING("tax-rounding", oneOf("DOWN", "NEAREST")),
    ARTICLE_17_BASE_ROUNDING("article17-base-rounding", oneOf("THOUSAND", "NONE")),
    NO_NPWP_SURCHARGE("no-npwp-surcharge", percent()),
    NON_RESIDENT_TAX("non-resident-tax", oneOf("PPH_26", "AS_RESIDENT")),
    FULL_PAYMENT_ENDS_SERIES("full-payment-ends-tax-series", oneOf("true", "false")),
    NET_ROUNDING_UNIT("net-rounding-unit", oneOf("1", "100")),
    PROFILE_REVIEW_DAYS("profile-review-days", whole(1, 60)),
    FACE_TRIES("face-tries", whole(1, 50)),
    FACE_DAYS("face-days", whole(0, 3650));

    private final String id;
    private final Allowed allowed;

    Setting(String id, Allowed allowed) {
        this.id = id;
        this.allowed = allowed;
    }

    /** As written in table and file, e.g. {@code waiting-months}; {@code policy.setting.ID} explains it. */
    public String id() {
        return id;
    }

    public boolean allows(String value) {
        return allowed.test.test(value);
    }

    /** The values that it may have, as a message. */
    public MessageSourceResolvable allowed() {
        return allowed.words;
    }

    public static Optional<Setting> find(String id) {
        return Arrays.stream(values()).filter(known -> known.id.equals(id)).findFirst();
    }

    private static Allowed oneOf(String... values) {
        return new Allowed(
                Arrays.asList(values)::contains,
                RuleMistake.message("policy.allowed.oneOf", String.join(", ", values)));
    }

    private static Allowed whole(int least, int most) {
        return new Allowed(
                Pattern.compile("[0-9]{1,4}")
                        .asMatchPredicate()
                        .and(value -> Integer.parseInt(value) >= least && Integer.parseInt(value) <= most),
                RuleMistake.message("policy.allowed.whole", Integer.toString(least), Integer.toString(most)));
    }

    private static Allowed percent() {
        return new Allowed(
                Pattern.compile("[0-9]{1,2}(\\.[0-9]{1,3})?|100").asMatchPredicate(),
                RuleMistake.message("policy.allowed.percent"));
    }

    private record Allowed(Predicate<String> test, MessageSourceResolvable words) {}
}
