package id.jht.claim;

import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds claims by what somebody has in hand: claim number, NIK, KPJ, mobile number or name. */
@Component
public class ClaimSearch {

    private static final Pattern NAME = Pattern.compile("\\p{L}{2,}");

    private final JdbcClient jdbc;

    ClaimSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Newest first.
     *
     * @param branches whose claims may be found
     */
    public List<Claim> find(String typed, Collection<String> branches, int most) {
        return branches.isEmpty()
                ? List.of()
                : condition(typed).map(wanted -> find(wanted, branches, most)).orElse(List.of());
    }

    /**
     * Claims in this state, longest first. The state stands in the question's text: plans are made once for all values, and the
     * index of one state is chosen only where that state is written.
     */
    public List<Claim> in(ClaimStatus status, Collection<String> branches, int most) {
        return branches.isEmpty()
                ? List.of()
                : jdbc.sql("select * from claim where branch in (:branches) and status = '" + status.name()
                                + "' order by status_since limit :most")
                        .param("branches", branches)
                        .param("most", most)
                        .query(new ClaimRow())
                        .list();
    }

    private List<Claim> find(Condition wanted, Collection<String> branches, int most) {
        return jdbc.sql("select * from claim where branch in (:branches) and " + wanted.sql()
                        + " order by submitted_at desc limit :most")
                .param("branches", branches)
                .param("wanted", wanted.value())
                .param("most", most)
                .query(new ClaimRow())
                .list();
    }

    /** A KPJ finds the person's claims, also when they named another of their cards. */
    private static Optional<Condition> condition(String typed) {
        return ClaimNumber.parse(typed)
                .map(number -> new Condition("claim_number = :wanted", number.value()))
                .or(() -> Nik.parse(typed.replaceAll("[ .]", ""))
                        .map(nik -> new Condition("(nik = :wanted or heir_nik = :wanted)", nik.value())))
                .or(() -> MobileNumber.parse(typed.strip())
                        .map(mobile -> new Condition("mobile = :wanted", mobile.value())))
                .or(() -> Kpj.parse(typed)
                        .filter(kpj -> kpj.value().chars().anyMatch(Character::isDigit))
                        .map(kpj -> new Condition(
                                "member_id in (select member_id from claim join claim_kpj using (claim_number)"
                                        + " where kpj = :wanted)",
                                kpj.value())))
                .or(() -> name(typed));
    }

    /** Every word must begin a word of the name. */
    private static Optional<Condition> name(String typed) {
        var words =
                NAME.matcher(typed).results().map(found -> found.group() + ":*").collect(Collectors.joining(" & "));
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Condition("to_tsvector('simple', full_name) @@ to_tsquery('simple', :wanted)", words));
    }

    private record Condition(String sql, String value) {}
}
