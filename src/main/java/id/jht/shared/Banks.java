package id.jht.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Banks that can receive a payout, by the code of Bank Indonesia. */
public final class Banks {

    private static final Map<String, String> NAMES = names();

    /** Codes of merged banks and of the bank that took their accounts over. */
    private static final Map<String, String> MERGED = Map.of("422", "451", "427", "451");

    /** What stands around the name of a bank on an account. */
    private static final Set<String> NOISE = Set.of("PT", "TBK", "PERSERO", "BANK", "KPR", "KREDIT", "REKENING");

    /** Banks that are mostly called by their initials. */
    private static final Map<String, String> IN_FULL = Map.of(
            "002", "Rakyat Indonesia",
            "009", "Negara Indonesia",
            "014", "Central Asia",
            "200", "Tabungan Negara",
            "110", "Jabar Banten");

    private Banks() {}

    public record Bank(String code, String name) {

        /** Whether an account bears the name of this bank itself, as accounts that take mortgage payments do. */
        public boolean isNamed(String holderName) {
            var holder = words(holderName);
            var bare = without(NOISE, holder);
            return aliases()
                    .anyMatch(alias ->
                            without(NOISE, words(alias)).equals(bare) && (holder.contains("BANK") || isAcronym(alias)));
        }

        private Stream<String> aliases() {
            return Stream.concat(Stream.of(name.split("[(),]")), Stream.ofNullable(IN_FULL.get(code)))
                    .map(String::strip)
                    .filter(alias -> !alias.isEmpty());
        }

        /** Nobody is called BTN, but a person may be called Permata. */
        private static boolean isAcronym(String alias) {
            return alias.equals(alias.toUpperCase(Locale.ROOT));
        }

        private static List<String> words(String text) {
            return Stream.of(text.toUpperCase(Locale.ROOT).split("[^A-Z]+"))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }

        private static Set<String> without(Set<String> noise, List<String> words) {
            return words.stream().filter(word -> !noise.contains(word)).collect(Collectors.toSet());
        }
    }

    /** In the order in which members look for them: the large ones first. */
    public static List<Bank> all() {
        return NAMES.entrySet().stream()
                .map(bank -> new Bank(bank.getKey(), bank.getValue()))
                .toList();
    }

    /** The bank of a code, a merged one under its new code. */
    public static Optional<Bank> find(@Nullable String code) {
        return Optional.ofNullable(code)
                .map(Banks::current)
                .filter(NAMES::containsKey)
                .map(known -> new Bank(known, NAMES.getOrDefault(known, known)));
    }

    /** The code that is valid today; unknown codes stay as they are. */
    public static String current(String code) {
        return MERGED.getOrDefault(code, code);
    }

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("002", "BRI");
        names.put("008", "Mandiri");
        names.put("009", "BNI");
        names.put("014", "BCA");
        names.put("451", "Bank Syariah Indonesia (BSI)");
        names.put("200", "BTN");
        names.put("022", "CIMB Niaga");
        names.put("011", "Danamon");
        names.put("013", "Permata");
        names.put("016", "Maybank");
        names.put("019", "Panin");
        names.put("023", "UOB");
        names.put("028", "OCBC");
        names.put("046", "DBS");
        names.put("110", "BJB");
        names.put("111", "Bank Jakarta (Bank DKI)");
        names.put("112", "BPD DIY");
        names.put("113", "Bank Jateng");
        names.put("114", "Bank Jatim");
        names.put("117", "Bank Sumut");
        names.put("147", "Muamalat");
        names.put("153", "Sinarmas");
        names.put("213", "SMBC Indonesia (BTPN, Jenius)");
        names.put("425", "BJB Syariah");
        names.put("426", "Mega");
        names.put("441", "KB Bank (Bukopin)");
        names.put("484", "Hana");
        names.put("490", "Neo Commerce");
        names.put("494", "Raya (BRI Agro)");
        names.put("501", "BCA Digital (blu)");
        names.put("506", "Mega Syariah");
        names.put("517", "Panin Dubai Syariah");
        names.put("535", "SeaBank");
        names.put("536", "BCA Syariah");
        names.put("542", "Jago");
        names.put("547", "BTPN Syariah");
        names.put("553", "Mayora");
        names.put("567", "Allo");
        return names;
    }
}
