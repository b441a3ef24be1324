package id.jht.membership;

import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Npwp;
import id.jht.shared.Passport;
import id.jht.shared.Rupiah;
import id.jht.shared.Sex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** One member out of the rows of {@code member} joined with {@code membership}. */
class MemberRows implements ResultSetExtractor<Optional<Member>> {

    @Override
    public Optional<Member> extractData(ResultSet row) throws SQLException {
        if (!row.next()) {
            return Optional.empty();
        }
        var memberships = new ArrayList<Membership>();
        var member = member(row, Collections.unmodifiableList(memberships));
        do {
            if (row.getString("kpj") != null) {
                memberships.add(membership(row));
            }
        } while (row.next());
        return Optional.of(member);
    }

    private static Member member(ResultSet row, List<Membership> memberships) throws SQLException {
        return new Member(
                row.getLong("id"),
                Nik.parse(row.getString("nik")).orElse(null),
                Passport.parse(row.getString("passport_number")).orElse(null),
                row.getString("name"),
                row.getString("birth_place"),
                row.getObject("birth_date", LocalDate.class),
                Sex.valueOf(row.getString("sex")),
                row.getString("mother_maiden_name"),
                MobileNumber.of(row.getString("mobile")),
                EmailAddress.parse(row.getString("email")).orElse(null),
                Npwp.parse(row.getString("npwp")).orElse(null),
                row.getObject("profile_updated", LocalDate.class),
                BankAccount.parse(row.getString("bank_code"), row.getString("account_number"))
                        .orElse(null),
                memberships);
    }

    private static Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                Kpj.of(row.getString("kpj")),
                Segment.valueOf(row.getString("segment")),
                row.getString("employer"),
                MembershipStatus.valueOf(row.getString("status")),
                row.getObject("start_date", LocalDate.class),
                row.getObject("end_date", LocalDate.class),
                row.getString("end_reason"),
                row.getObject("resigned_on", LocalDate.class),
                Rupiah.of(row.getLong("opening_balance")),
                row.getObject("opening_date", LocalDate.class),
                contributions(row.getString("contributions")));
    }

    /** As {@code 2026-01-01/2026-08-01/228000,…}, oldest first. */
    private static List<Contribution> contributions(@Nullable String spans) {
        return spans == null
                ? List.of()
                : Arrays.stream(spans.split(","))
                        .map(span -> contribution(span.split("/")))
                        .toList();
    }

    private static Contribution contribution(String[] span) {
        return new Contribution(
                YearMonth.from(LocalDate.parse(span[0])),
                YearMonth.from(LocalDate.parse(span[1])),
                Rupiah.of(Long.parseLong(span[2])));
    }
}
