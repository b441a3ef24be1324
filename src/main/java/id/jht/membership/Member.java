package id.jht.membership;

import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.Identity;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Npwp;
import id.jht.shared.Passport;
import id.jht.shared.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A registered member with all memberships, oldest first.
 *
 * @param nik null only for a foreigner without one, who then has a passport
 * @param email null for who has never given one
 */
public record Member(
        long id,
        @Nullable Nik nik,
        @Nullable Passport passport,
        String name,
        String birthPlace,
        LocalDate birthDate,
        Sex sex,
        String motherMaidenName,
        MobileNumber mobile,
        @Nullable EmailAddress email,
        @Nullable Npwp npwp,
        @Nullable LocalDate profileUpdated,
        @Nullable BankAccount account,
        List<Membership> memberships) {

    public Member {
        if (nik == null && passport == null) {
            throw new IllegalArgumentException("a member has a NIK or a passport");
        }
    }

    /** A member with a NIK and no known passport, as nearly all are. */
    public Member(
            long id,
            Nik nik,
            String name,
            String birthPlace,
            LocalDate birthDate,
            Sex sex,
            String motherMaidenName,
            MobileNumber mobile,
            @Nullable EmailAddress email,
            @Nullable Npwp npwp,
            @Nullable LocalDate profileUpdated,
            @Nullable BankAccount account,
            List<Membership> memberships) {
        this(
                id,
                nik,
                null,
                name,
                birthPlace,
                birthDate,
                sex,
                motherMaidenName,
                mobile,
                email,
                npwp,
                profileUpdated,
                account,
                memberships);
    }

    /** The NIK, or the passport of whom has none. */
    public Identity identity() {
        return nik == null ? Objects.requireNonNull(passport) : nik;
    }

    /** The same member under the id that our tables gave. */
    Member as(long otherId) {
        return copy(otherId, memberships);
    }

    /** The same person with other memberships. */
    public Member with(List<Membership> others) {
        return copy(id, others);
    }

    private Member copy(long otherId, List<Membership> others) {
        return new Member(
                otherId,
                nik,
                passport,
                name,
                birthPlace,
                birthDate,
                sex,
                motherMaidenName,
                mobile,
                email,
                npwp,
                profileUpdated,
                account,
                others);
    }

    public boolean isActiveAnywhere() {
        return memberships.stream().anyMatch(membership -> membership.status() == MembershipStatus.ACTIVE);
    }
}
