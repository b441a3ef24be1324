package id.jht.sandbox;

import id.jht.membership.Member;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import id.jht.membership.Segment;
import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Npwp;
import id.jht.shared.Passport;
import id.jht.shared.Rupiah;
import id.jht.shared.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One line of a member file: one membership, and the person again.
 *
 * @param source the line as it stands in the file
 * @param person the member with this one membership
 * @param accountName who holds the account according to the bank, null without an account
 */
record MemberRow(
        long line,
        String story,
        String source,
        Member person,
        @Nullable String accountName) {

    private static final Nik NOBODY = Nik.of("9999990101000000");
    private static final String A_DATE = "a date like 2026-11-23";

    static MemberRow read(Cells cells, long line, String story, String source) {
        var birthDate = cells.required("birthDate", A_DATE, date(), LocalDate.EPOCH);
        var sex = cells.required("sex", "M or F", one(Sex.class), Sex.M);
        var account = account(cells);
        var passport = cells.optional("passportNumber", "6 to 9 letters and digits", Passport::parse);
        var person = new Member(
                0,
                nik(cells, birthDate, sex, passport),
                passport,
                cells.text("name"),
                cells.text("birthPlace"),
                birthDate,
                sex,
                cells.text("motherMaidenName"),
                cells.required(
                        "mobile",
                        "a mobile number like 081200000001",
                        MobileNumber::parse,
                        new MobileNumber("+6281200000000")),
                cells.required("email", "an e-mail address", EmailAddress::parse, EmailAddress.of("a@a.aa")),
                cells.optional("npwp", "16 digits", text -> text.length() == 16 ? Npwp.parse(text) : Optional.empty()),
                cells.optional("profileUpdated", A_DATE, date()),
                account,
                List.of(membership(cells)));
        return new MemberRow(line, story, source, person, account == null ? null : cells.text("accountName"));
    }

    /** Whoever has a passport number in the file may lack a NIK. */
    private static @Nullable Nik nik(Cells cells, LocalDate birthDate, Sex sex, @Nullable Passport passport) {
        if (passport != null && cells.optionalText("nik").isEmpty()) {
            return null;
        }
        var nik = cells.required("nik", "16 digits", Nik::parse, NOBODY);
        if (!nik.equals(NOBODY) && !birthDate.equals(LocalDate.EPOCH) && !(nik.bears(birthDate) && nik.sex() == sex)) {
            cells.note("nik", "does not bear birth date and sex of the line (day, month, year; women's day plus 40)");
        }
        return nik;
    }

    private static Membership membership(Cells cells) {
        var start = cells.required("startDate", A_DATE, date(), LocalDate.EPOCH);
        var end = cells.optional("endDate", A_DATE, date());
        if (end != null && end.isBefore(start)) {
            cells.note("endDate", "lies before startDate");
        }
        return new Membership(
                cells.required("kpj", "11 digits or letters", Kpj::parse, Kpj.of("00000000000")),
                cells.required("segment", "PU or BPU", one(Segment.class), Segment.PU),
                cells.optionalText("employer"),
                cells.required("status", "ACTIVE or NON_ACTIVE", MemberRow::status, MembershipStatus.ACTIVE),
                start,
                end,
                cells.optional("endReason", "a reason in capitals like RESIGNATION", MemberRow::reason),
                cells.optional("resignationDate", A_DATE, date()),
                cells.required("openingBalance", "rupiah, whole and not negative", MemberRow::rupiah, Rupiah.ZERO),
                cells.required("openingDate", A_DATE, date(), LocalDate.EPOCH),
                cells.required("monthlyContribution", "rupiah, whole and not negative", MemberRow::rupiah, Rupiah.ZERO),
                cells.optional("lastContribution", "a month like 2026-08", text -> Optional.of(YearMonth.parse(text))));
    }

    private static @Nullable BankAccount account(Cells cells) {
        if (cells.optionalText("bankCode").isEmpty()
                && cells.optionalText("accountNumber").isEmpty()) {
            return null;
        }
        var bank = cells.required(
                "bankCode", "3 digits", text -> Optional.of(text).filter(BankAccount::isBankCode), "000");
        var number = cells.required(
                "accountNumber", "8 to 20 digits", text -> Optional.of(text).filter(BankAccount::isNumber), "00000000");
        return new BankAccount(bank, number);
    }

    private static Function<String, Optional<LocalDate>> date() {
        return text -> Optional.of(LocalDate.parse(text));
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> one(Class<E> kind) {
        return text -> Optional.of(Enum.valueOf(kind, text.toUpperCase(Locale.ROOT)));
    }

    /** {@code CLOSED} comes from a payment, never from a file. */
    private static Optional<MembershipStatus> status(String text) {
        return one(MembershipStatus.class).apply(text).filter(status -> status != MembershipStatus.CLOSED);
    }

    private static Optional<String> reason(String text) {
        return Optional.of(text).filter(reason -> reason.matches("[A-Z][A-Z0-9_]*"));
    }

    private static Optional<Rupiah> rupiah(String text) {
        return Optional.of(Rupiah.of(Long.parseLong(text)));
    }

    /** The person alone, to be compared over the lines of one person. */
    Member withoutMemberships() {
        return person.with(List.of());
    }
}
