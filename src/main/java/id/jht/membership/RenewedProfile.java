package id.jht.membership;

import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.MobileNumber;
import id.jht.shared.Npwp;
import id.jht.shared.Passport;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a member has brought up to date.
 *
 * @param npwp null leaves the registered one
 * @param passport null leaves the registered one; of no effect for whom the passport stands in place of the NIK
 * @param on the day from which the profile counts as up to date
 */
public record RenewedProfile(
        String name,
        String birthPlace,
        LocalDate birthDate,
        String motherMaidenName,
        MobileNumber mobile,
        EmailAddress email,
        @Nullable Npwp npwp,
        @Nullable Passport passport,
        BankAccount account,
        LocalDate on) {}
