package id.jht.membership.load;

import id.jht.membership.Contribution;
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
 * @param comment above the line
 * @param source the line as it stands in the file
 * @param person the member with this one membership
 * @param accountName who holds the account according to the bank, null without an account or when the file does not say
 */
public record MemberLine(
        long line,
        String comment,
        String source,
        Member person,
        @Nullable String accountName) {

    static final List<String> COLUMNS = List.of(
            ("nik,name,birthPlace,birthDate,sex,motherMaidenName,mobile,email,kpj,segment,employer,status,startDate,endDate,"
                            + "endReason,openingBalance,openingDate,monthlyContribution,lastContribution,npwp,profileUpdated,"
                            + "bankCode,accountNumber")
                    .split(","));

    private static final String ACCOUNT_NAME = "accountName";
    private static final Nik NOBODY = Nik.of("9999990101000000");
    private static final String A_DATE = "a date like 2026-11-23";

    static MemberLine read(LineCells cells, String comment, String source) {
        var account = account(cells);
        var passport = cells.optional("passportNumber", "6 to 9 letters and digits", Passport::parse);
        var person = new Member(
                0,
                nik(cells, passport),
                passport,
                cells.text("name"),
                cells.text("birthPlace"),
                cells.required("birthDate", A_DATE, date(), LocalDate.EPOCH),
                cells.required("sex", "M or F", one(Sex.class), Sex.M),
                cells.text("motherMaidenName"),
                cells.required(
                        "mobile",
                        "a mobile number like 081200000001",
                        MobileNumber::parse,
                        new MobileNumber("+6281200000000")),
                cells.optional("email", "an e-mail address", EmailAddress::parse),
                cells.optional("npwp", "16 digits", text -> text.length() == 16 ? Npwp.parse(text) : Optional.empty()),
                cells.optional("profileUpdated", A_DATE, date()),
                account,
                List.of(membership(cells)));
        var named = account != null && cells.hasColumn(ACCOUNT_NAME);
        return new MemberLine(cells.line(), comment, source, person, named ? cells.text(ACCOUNT_NAME) : null);
    }

    /** Whoever has a passport number in the file may lack a NIK. */
    private static @Nullable Nik nik(LineCells cells, @Nullable Passport passport) {
        return passport != null && cells.optionalText("nik").isEmpty()
                ? null
                : cells.required("nik", "16 digits", Nik::parse, NOBODY);
    }

    /** Whether the NIK bears birth date and sex; some early ones do not, although they are right. True for unread cells. */
    public boolean nikBearsBirth() {
        var nik = person.nik();
        return nik == null
                || nik.equals(NOBODY)
                || person.birthDate().equals(LocalDate.EPOCH)
                || (nik.bears(person.birthDate()) && nik.sex() == person.sex());
    }

    public Membership membership() {
        return person.memberships().get(0);
    }

    private static Membership membership(LineCells cells) {
        var start = cells.required("startDate", A_DATE, date(), LocalDate.EPOCH);
        var end = cells.optional("endDate", A_DATE, date());
        if (end != null && end.isBefore(start)) {
            cells.note("endDate", "lies before startDate");
        }
        var openingDate = cells.required("openingDate", A_DATE, date(), LocalDate.EPOCH);
        return new Membership(
                cells.required("kpj", "11 digits or letters", Kpj::parse, Kpj.of("00000000000")),
                cells.required("segment", "PU or BPU", one(Segment.class), Segment.PU),
                cells.optionalText("employer"),
                cells.required("status", "ACTIVE or NON_ACTIVE", MemberLine::status, MembershipStatus.ACTIVE),
                start,
                end,
                cells.optional("endReason", "a reason in capitals like RESIGNATION", MemberLine::reason),
                cells.optional("resignationDate", A_DATE, date()),
                cells.required("openingBalance", "rupiah, whole and not negative", MemberLine::rupiah, Rupiah.ZERO),
                openingDate,
                contributions(cells, openingDate));
    }

    private static List<Contribution> contributions(LineCells cells, LocalDate openingDate) {
        return Contribution.equal(
                openingDate,
                cells.required(
                        "monthlyContribution", "rupiah, whole and not negative", MemberLine::rupiah, Rupiah.ZERO),
                cells.optional("lastContribution", "a month like 2026-08", text -> Optional.of(YearMonth.parse(text))));
    }

    private static @Nullable BankAccount account(LineCells cells) {
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
    public Member withoutMemberships() {
        return person.with(List.of());
    }
}
