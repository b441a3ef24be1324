package id.jht.preparation;

import id.jht.membership.Member;
import id.jht.shared.Nik;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is known of a member who is signed in, so that it need not be typed. Numbers and names that a stranger could use are
 * kept from the eyes of whoever looks over the shoulder: they are shown masked, and an empty field leaves them as they are.
 */
public final class Known {

    /** Answer that holds the names of the fields which are kept from the eyes. */
    private static final String NAMES = "known";

    private static final List<String> MASKED = List.of("nik", "motherMaidenName", "accountNumber");

    private Known() {}

    public static Map<String, String> of(Member member) {
        var known = new HashMap<String, String>();
        if (member.identity() instanceof Nik nik) {
            known.put("nik", nik.value());
        } else {
            known.put("passportNumber", member.identity().value());
        }
        known.put("birthDay", String.valueOf(member.birthDate().getDayOfMonth()));
        known.put("birthMonth", String.valueOf(member.birthDate().getMonthValue()));
        known.put("birthYear", String.valueOf(member.birthDate().getYear()));
        known.put("fullName", member.name());
        known.put("birthPlace", member.birthPlace());
        known.put("motherMaidenName", member.motherMaidenName());
        known.put("mobile", member.mobile().value());
        Optional.ofNullable(member.email()).ifPresent(email -> known.put("email", email.value()));
        cards(member, known);
        money(member, known);
        known.put(NAMES, MASKED.stream().filter(known::containsKey).collect(Collectors.joining(",")));
        return known;
    }

    private static void cards(Member member, Map<String, String> known) {
        var row = 1;
        for (var membership : member.memberships()) {
            known.put("kpj" + row++, membership.kpj().value());
        }
    }

    private static void money(Member member, Map<String, String> known) {
        var account = member.account();
        var npwp = member.npwp();
        if (account != null) {
            known.put("bankCode", account.bankCode());
            known.put("accountNumber", account.number());
        }
        if (npwp != null) {
            known.put("npwp", npwp.value());
        }
    }

    /** By field, what is shown in the place of the value. */
    public static Map<String, String> masked(Answers answers) {
        var masked = new LinkedHashMap<String, String>();
        names(answers).forEach(name -> {
            var value = answers.get(name);
            if (value != null) {
                masked.put(name, mask(name, value));
            }
        });
        return masked;
    }

    /** What a page sends: an empty field that is known stays as it is, and what is typed anew is no longer kept from the eyes. */
    public static Map<String, String> kept(Map<String, String> typed, Step step, Answers before) {
        var kept = new HashMap<>(typed);
        var names = names(before);
        names.stream()
                .filter(name -> step.asks(name) && kept.getOrDefault(name, "").isBlank())
                .forEach(kept::remove);
        kept.put(NAMES, names.stream().filter(name -> !kept.containsKey(name)).collect(Collectors.joining(",")));
        return kept;
    }

    private static List<String> names(Answers answers) {
        var names = answers.get(NAMES);
        return names == null ? List.of() : Arrays.asList(names.split(","));
    }

    private static String mask(String name, String value) {
        return switch (name) {
            case "motherMaidenName" -> HolderCheck.masked(value);
            case "nik" -> value.substring(0, Math.min(4, value.length())) + "••••••••" + end(value);
            default -> "••••" + end(value);
        };
    }

    private static String end(String value) {
        return value.substring(Math.max(0, value.length() - 4));
    }
}
