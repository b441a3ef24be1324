package id.jht.membership;

import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Npwp;
import id.jht.shared.Sex;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A registered member with all memberships, oldest first. */
public record Member(
        long id,
        Nik nik,
        String name,
        String birthPlace,
        LocalDate birthDate,
        Sex sex,
        String motherMaidenName,
        MobileNumber mobile,
        EmailAddress email,
        @Nullable Npwp npwp,
        @Nullable LocalDate profileUpdated,
        @Nullable BankAccount account,
        List<Membership> memberships) {

    /** The same member under the id that our tables gave. */
    Member as(long otherId) {
        return new Member(
                otherId,
                nik,
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

    public boolean isActiveAnywhere() {
        return memberships.stream().anyMatch(membership -> membership.status() == MembershipStatus.ACTIVE);
    }
}
