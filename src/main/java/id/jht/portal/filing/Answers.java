package id.jht.portal.filing;

import id.jht.claim.Channel;
import id.jht.filing.ClaimForm;
import id.jht.filing.EligibilityQuestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the member has typed so far, as it was typed, by field name. */
public class Answers {

    private static final List<String> INPUTS = List.of("kpj1", "kpj2", "kpj3", "birthDay", "birthMonth", "birthYear");
    private static final int LONGEST = 500;

    private final Map<String, String> typed = new HashMap<>();

    /** Takes the fields of one page; boxes that were not ticked are absent from what a browser sends. */
    public void take(Step step, Map<String, String> sent) {
        var names = new ArrayList<>(sent.keySet());
        names.stream().filter(name -> step.asks(name) || isInputOf(step, name)).forEach(name -> put(name, sent));
    }

    private void put(String name, Map<String, String> sent) {
        var value = String.valueOf(sent.get(name)).strip();
        typed.put(name, value.substring(0, Math.min(value.length(), LONGEST)));
    }

    private static boolean isInputOf(Step step, String name) {
        return step == Step.PERSON && INPUTS.contains(name);
    }

    boolean has(String name) {
        return get(name) != null;
    }

    boolean isEmpty() {
        return typed.isEmpty();
    }

    public @Nullable String get(String name) {
        var value = typed.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    public List<@Nullable String> kpjs() {
        return new ArrayList<>(Stream.of("kpj1", "kpj2", "kpj3")
                .filter(this::has)
                .map(typed::get)
                .toList());
    }

    /** ISO date of the three inputs; what is no date comes out as no ISO date and is refused at its field. */
    public @Nullable String birthDate() {
        var parts = Stream.of("birthYear", "birthMonth", "birthDay")
                .filter(this::has)
                .toList();
        if (parts.isEmpty()) {
            return null;
        }
        return padded("birthYear", 4) + "-" + padded("birthMonth", 2) + "-" + padded("birthDay", 2);
    }

    private String padded(String name, int width) {
        var value = typed.getOrDefault(name, "");
        return "0".repeat(Math.max(0, width - value.length())) + value;
    }

    /** @param channel null for the best one */
    public EligibilityQuestion question(@Nullable String channel) {
        var kpjs = kpjs();
        return new EligibilityQuestion(
                get("nik"),
                get("passportNumber"),
                kpjs.isEmpty() ? null : kpjs.get(0),
                birthDate(),
                get("cause"),
                channel,
                partialPercent(),
                get("housing.variant"));
    }

    ClaimForm form(@Nullable String termsVersion) {
        return new ClaimForm(
                Channel.WEB.name(),
                get("cause"),
                get("nik"),
                kpjs(),
                get("fullName"),
                get("birthPlace"),
                birthDate(),
                get("motherMaidenName"),
                new ClaimForm.Address(get("address.street"), get("address.villageCode"), get("address.postalCode")),
                get("mobile"),
                get("email"),
                get("bankCode"),
                get("accountNumber"),
                get("npwp"),
                has("selfEmployed") ? Boolean.valueOf(get("selfEmployed")) : null,
                partialPercent(),
                housing(),
                null,
                null,
                null,
                get("branch"),
                termsVersion,
                helper());
    }

    /** A number only for a partial claim; what is no number is out of every range and refused at its field. */
    private @Nullable Integer partialPercent() {
        var percent = get("partialPercent");
        if (percent == null || !isPartial()) {
            return null;
        }
        return percent.matches("[0-9]{1,3}") ? Integer.valueOf(percent) : Integer.valueOf(-1);
    }

    public boolean isPartial() {
        return String.valueOf(get("cause")).startsWith("PARTIAL");
    }

    public boolean isHousing() {
        return "PARTIAL_30".equals(get("cause"));
    }

    private ClaimForm.@Nullable Housing housing() {
        return isHousing()
                ? new ClaimForm.Housing(get("housing.variant"), get("housing.purpose"), get("housing.bankCode"))
                : null;
    }

    private ClaimForm.@Nullable Helper helper() {
        var name = get("helper.name");
        var relationship = get("helper.relationship");
        var mobile = get("helper.mobile");
        return name == null && relationship == null && mobile == null
                ? null
                : new ClaimForm.Helper(name, relationship, mobile);
    }
}
