package id.jht.preparation;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.draft.Draft;
import id.jht.filing.ClaimForm;
import id.jht.filing.EligibilityQuestion;
import id.jht.membership.Member;
import id.jht.shared.Nik;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed so far, as it was typed, by field name. */
public class Answers {

    private static final int LONGEST = 500;
    private static final String BIRTH = "birth";

    private final Map<String, String> typed;
    private final Channel channel;

    private Answers(Map<String, String> typed, Channel channel) {
        this.typed = Map.copyOf(typed);
        this.channel = channel;
    }

    /** Of somebody who only asks. */
    public static Answers of(Map<String, String> sent) {
        return new Answers(clean(sent), Channel.WEB);
    }

    public static Answers of(Draft draft) {
        return new Answers(draft.answers(), draft.channel());
    }

    /** These with what a page has sent. */
    public Answers with(Map<String, String> sent) {
        var all = new HashMap<>(typed);
        all.putAll(clean(sent));
        return new Answers(all, channel);
    }

    /** As a page shows them: what is kept from the eyes is left out. */
    public Answers forPage() {
        var shown = new HashMap<>(typed);
        Known.masked(this).keySet().forEach(shown::remove);
        return new Answers(shown, channel);
    }

    /** Without the spaces around it, and not longer than any field may be. */
    public static Map<String, String> clean(Map<String, String> sent) {
        var clean = new HashMap<String, String>();
        sent.forEach((name, value) -> {
            var text = value.strip();
            clean.put(name, text.substring(0, Math.min(text.length(), LONGEST)));
        });
        return clean;
    }

    public boolean has(String name) {
        return get(name) != null;
    }

    public @Nullable String get(String name) {
        var value = typed.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    public boolean isAssisted() {
        return channel == Channel.BRANCH;
    }

    public Channel channel() {
        return channel;
    }

    public Optional<ClaimCause> cause() {
        return Arrays.stream(ClaimCause.values())
                .filter(cause -> cause.name().equals(get("cause")))
                .findFirst();
    }

    public boolean isPartial() {
        return cause().filter(ClaimCause::isPartial).isPresent();
    }

    public boolean isHousing() {
        return cause().filter(ClaimCause.PARTIAL_30::equals).isPresent();
    }

    public boolean isDeath() {
        return cause().filter(ClaimCause.DEATH::equals).isPresent();
    }

    /** The first card, and the further ones in their order. */
    public List<@Nullable String> kpjs() {
        var kpjs = new ArrayList<@Nullable String>();
        Stream.concat(Stream.of(1), Rows.CARDS.filled(this).stream())
                .map(row -> get("kpj" + row))
                .filter(java.util.Objects::nonNull)
                .forEach(kpjs::add);
        return kpjs;
    }

    /** ISO date of the three inputs; what is no date comes out as no ISO date and is refused at its field. */
    public @Nullable String birthDate() {
        if (Stream.of("Day", "Month", "Year").noneMatch(part -> has(BIRTH + part))) {
            return null;
        }
        return padded("Year", 4) + "-" + padded("Month", 2) + "-" + padded("Day", 2);
    }

    /** Whether this is the birth date, and there is one. */
    public boolean isBornOn(@Nullable String date) {
        return date != null && date.equals(birthDate());
    }

    /** Whether the NIK is that of this member. */
    public boolean isOf(Member member) {
        var nik = member.nik();
        return nik != null && Nik.parse(get("nik")).filter(nik::equals).isPresent();
    }

    private String padded(String part, int width) {
        var value = typed.getOrDefault(BIRTH + part, "");
        return "0".repeat(Math.max(0, width - value.length())) + value;
    }

    /** @param over null for the best channel */
    public EligibilityQuestion question(@Nullable Channel over, @Nullable String kpj) {
        return new EligibilityQuestion(
                get("nik"),
                get("passportNumber"),
                kpj,
                birthDate(),
                get("cause"),
                over == null ? null : over.name(),
                partialPercent(),
                get("housing.variant"));
    }

    public ClaimForm form(@Nullable String termsVersion) {
        return new ClaimForm(
                channel.name(),
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
                get("passportNumber"),
                claimant(),
                heirs(),
                get("branch"),
                termsVersion,
                helper());
    }

    /** Who is to be paid: the heir who claims, else the member. */
    @Nullable
    public String payee() {
        return isDeath() ? get("claimant.name") : get("fullName");
    }

    /** A number only for a partial claim; what is no number is out of every range and refused at its field. */
    private @Nullable Integer partialPercent() {
        var percent = get("partialPercent");
        if (percent == null || !isPartial()) {
            return null;
        }
        return percent.matches("[0-9]{1,3}") ? Integer.valueOf(percent) : Integer.valueOf(-1);
    }

    private ClaimForm.@Nullable Housing housing() {
        return isHousing()
                ? new ClaimForm.Housing(get("housing.variant"), get("housing.purpose"), get("housing.bankCode"))
                : null;
    }

    private ClaimForm.@Nullable HeirClaimant claimant() {
        return isDeath()
                ? new ClaimForm.HeirClaimant(
                        get("claimant.name"), get("claimant.nik"), get("claimant.relationship"), null, null)
                : null;
    }

    private List<ClaimForm.@Nullable Heir> heirs() {
        var heirs = new ArrayList<ClaimForm.@Nullable Heir>();
        if (isDeath()) {
            Rows.HEIRS.filled(this).forEach(row -> heirs.add(heir("heirs" + row)));
        }
        return heirs;
    }

    private ClaimForm.Heir heir(String row) {
        return new ClaimForm.Heir(
                get(row + ".name"), get(row + ".nik"), get(row + ".relationship"), share(get(row + ".share")));
    }

    /** Percent with a comma or a point; what is no number is no share that anybody can have. */
    private static @Nullable BigDecimal share(@Nullable String percent) {
        if (percent == null) {
            return null;
        }
        var plain = percent.replace(',', '.').replace("%", "").strip();
        return plain.matches("[0-9]{1,3}(\\.[0-9]{1,4})?") ? new BigDecimal(plain) : BigDecimal.ONE.negate();
    }

    public boolean isHelped() {
        return "true".equals(get("helped"));
    }

    private ClaimForm.@Nullable Helper helper() {
        return isHelped()
                ? new ClaimForm.Helper(get("helper.name"), get("helper.relationship"), get("helper.mobile"))
                : null;
    }
}
