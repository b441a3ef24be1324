package id.jht.eligibility;

import id.jht.membership.Contribution;
import id.jht.membership.Member;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import id.jht.membership.Segment;
import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import id.jht.shared.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members as the tests of this room tell of them; dates are ISO. */
final class TestMembers {

    private TestMembers() {}

    static Member born(String birthDate, Membership... memberships) {
        return member(LocalDate.parse(birthDate), null, memberships);
    }

    static Member withProfileOf(String updated, Membership... memberships) {
        return member(LocalDate.parse("1990-08-05"), LocalDate.parse(updated), memberships);
    }

    private static Member member(LocalDate birthDate, @Nullable LocalDate profileUpdated, Membership... memberships) {
        return new Member(
                7,
                Nik.of("9999014508900000"),
                "Siti",
                "Medan",
                birthDate,
                Sex.F,
                "Rahma",
                MobileNumber.of("+6281200000001"),
                EmailAddress.of("siti@example.id"),
                null,
                profileUpdated,
                null,
                List.of(memberships));
    }

    static Membership activeSince(String start) {
        return membership(Segment.PU, MembershipStatus.ACTIVE, start, null, null);
    }

    static Membership activeBusinessSince(String start) {
        return membership(Segment.BPU, MembershipStatus.ACTIVE, start, null, null);
    }

    static Membership worked(String start, String end) {
        return membership(Segment.PU, MembershipStatus.NON_ACTIVE, start, end, null);
    }

    /** The employer reported {@code end}, the letter says {@code letter}. */
    static Membership resigned(String start, @Nullable String end, String letter) {
        return membership(
                Segment.PU, MembershipStatus.NON_ACTIVE, start, end, "RESIGNATION", LocalDate.parse(letter), null);
    }

    /** The employer stopped paying before the end. */
    static Membership leftOwing(String start, String end, String lastContribution) {
        return membership(Segment.PU, MembershipStatus.NON_ACTIVE, start, end, lastContribution);
    }

    static Membership disabledOn(String certified) {
        return membership(
                Segment.PU, MembershipStatus.NON_ACTIVE, "2015-01-01", certified, "TOTAL_DISABILITY", null, null);
    }

    static Membership paidOut(String start, String end) {
        return membership(Segment.PU, MembershipStatus.CLOSED, start, end, null);
    }

    static Membership leftUnreported(String start, @Nullable String lastContribution) {
        return membership(Segment.PU, MembershipStatus.NON_ACTIVE, start, null, lastContribution);
    }

    private static Membership membership(
            Segment segment,
            MembershipStatus status,
            String start,
            @Nullable String end,
            @Nullable String lastContribution) {
        return membership(segment, status, start, end, end == null ? null : "RESIGNATION", null, lastContribution);
    }

    private static Membership membership(
            Segment segment,
            MembershipStatus status,
            String start,
            @Nullable String end,
            @Nullable String endReason,
            @Nullable LocalDate resignedOn,
            @Nullable String lastContribution) {
        return new Membership(
                Kpj.of("10000000001"),
                segment,
                "PT Satu",
                status,
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                endReason,
                resignedOn,
                Rupiah.of(1_000_000),
                LocalDate.parse(start),
                Contribution.equal(
                        LocalDate.parse(start),
                        Rupiah.of(100_000),
                        lastContribution == null ? null : YearMonth.parse(lastContribution)));
    }
}
