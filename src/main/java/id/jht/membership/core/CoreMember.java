package id.jht.membership.core;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A member as the core system writes it, schema {@code Member} of the contract; nothing is trusted. */
record CoreMember(
        @Nullable String nik,
        @Nullable String passportNumber,
        @Nullable String name,
        @Nullable String birthPlace,
        @Nullable String birthDate,
        @Nullable String sex,
        @Nullable String motherMaidenName,
        @Nullable String mobile,
        @Nullable String email,
        @Nullable String npwp,
        @Nullable String profileUpdated,
        @Nullable Account account,
        @Nullable List<Card> memberships) {

    /** @throws UnusableAnswerException that names every wrong place */
    Member member() {
        var values = new CoreValues();
        var passport = values.possible("passportNumber", passportNumber, Passport::parse);
        var member = new Member(
                0,
                passport != null && nik == null
                        ? null
                        : values.needed("nik", nik, Nik::parse, Nik.of("9999990101000000")),
                passport,
                values.text("name", name),
                values.text("birthPlace", birthPlace),
                values.needed("birthDate", birthDate, CoreValues::date, LocalDate.EPOCH),
                values.needed("sex", sex, CoreValues.one(Sex.class), Sex.M),
                values.text("motherMaidenName", motherMaidenName),
                values.needed("mobile", mobile, MobileNumber::parse, new MobileNumber("+6281200000000")),
                values.possible("email", email, EmailAddress::parse),
                values.possible("npwp", npwp, Npwp::parse),
                values.possible("profileUpdated", profileUpdated, CoreValues::date),
                account == null ? null : account.read(values),
                cards(values));
        values.refuseWrongOnes();
        return member;
    }

    private List<Membership> cards(CoreValues values) {
        var read = new ArrayList<Membership>();
        if (memberships == null || memberships.contains(null)) {
            values.wrong("memberships");
            return read;
        }
        for (var i = 0; i < memberships.size(); i++) {
            read.add(memberships.get(i).read(values.within("memberships[" + i + "].")));
        }
        read.sort(Comparator.comparing(Membership::startDate)
                .thenComparing(card -> card.kpj().value()));
        return List.copyOf(read);
    }

    record Account(@Nullable String bankCode, @Nullable String number) {

        BankAccount read(CoreValues values) {
            return values.needed(
                    "account",
                    bankCode + "/" + number,
                    both -> BankAccount.parse(bankCode, number),
                    new BankAccount("000", "00000000"));
        }
    }

    record Card(
            @Nullable String kpj,
            @Nullable String segment,
            @Nullable String employer,
            @Nullable String status,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String endReason,
            @Nullable String resignationDate,
            @Nullable BigDecimal openingBalance,
            @Nullable String openingDate,
            @Nullable List<Month> contributions) {

        Membership read(CoreValues values) {
            return new Membership(
                    values.needed("kpj", kpj, Kpj::parse, Kpj.of("00000000000")),
                    values.needed("segment", segment, CoreValues.one(Segment.class), Segment.PU),
                    employer == null ? "" : employer,
                    values.needed("status", status, CoreValues.one(MembershipStatus.class), MembershipStatus.ACTIVE),
                    values.needed("startDate", startDate, CoreValues::date, LocalDate.EPOCH),
                    values.possible("endDate", endDate, CoreValues::date),
                    endReason,
                    values.possible("resignationDate", resignationDate, CoreValues::date),
                    values.rupiah("openingBalance", openingBalance),
                    values.needed("openingDate", openingDate, CoreValues::date, LocalDate.EPOCH),
                    months(values));
        }

        private List<Contribution> months(CoreValues values) {
            var months = new TreeMap<YearMonth, Rupiah>();
            if (contributions == null || contributions.contains(null)) {
                values.wrong("contributions");
                return List.of();
            }
            for (var i = 0; i < contributions.size(); i++) {
                var month = contributions.get(i);
                var at = values.within("contributions[" + i + "].");
                var earlier = months.put(
                        at.needed("month", month.month(), CoreValues::month, YearMonth.of(1970, 1)),
                        at.rupiah("amount", month.amount()));
                if (earlier != null) {
                    at.wrong("month");
                }
            }
            return Contribution.of(months);
        }
    }

    record Month(@Nullable String month, @Nullable BigDecimal amount) {}
}
