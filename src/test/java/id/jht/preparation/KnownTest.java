package id.jht.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.membership.Member;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import id.jht.membership.Segment;
import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Rupiah;
import id.jht.shared.Sex;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a member who is signed in need not type. */
class KnownTest {

    private static final Map<String, String> KNOWN = Known.of(member());

    @Test
    void everythingThatIsKnownIsFilledInEachCardInARowOfItsOwn() {
        var answers = Answers.of(KNOWN);

        assertThat(answers.kpjs()).containsExactly("99000000101", "99000000102");
        assertThat(answers.birthDate()).isEqualTo("1994-04-17");
        assertThat(answers.get("accountNumber")).isEqualTo("0000700011234");
        assertThat(answers.form("2026-11").fullName()).isEqualTo("Siti Aminah");
    }

    @Test
    void whatAStrangerCouldUseIsShownMaskedAndNotPutIntoTheField() {
        var answers = Answers.of(KNOWN);

        assertThat(Known.masked(answers))
                .containsOnly(
                        Map.entry("nik", "9999••••••••0000"),
                        Map.entry("motherMaidenName", "R•••••"),
                        Map.entry("accountNumber", "••••1234"));
        assertThat(answers.forPage().has("accountNumber")).isFalse();
        assertThat(answers.forPage().get("mobile")).isEqualTo("+6281200000001");
    }

    @Test
    void anEmptyFieldLeavesWhatIsKnownAndATypedOneReplacesIt() {
        var before = Answers.of(KNOWN);
        var left = Known.kept(Map.of("bankCode", "008", "accountNumber", ""), Step.ACCOUNT, before);
        var typed = Known.kept(Map.of("bankCode", "008", "accountNumber", "123456789"), Step.ACCOUNT, before);

        assertThat(before.with(left).get("accountNumber")).isEqualTo("0000700011234");
        assertThat(before.with(typed).get("accountNumber")).isEqualTo("123456789");
        assertThat(Known.masked(before.with(typed)))
                .doesNotContainKey("accountNumber")
                .containsKey("nik");
    }

    @Test
    void whoIsNotSignedInHasNothingMasked() {
        var typed = new HashMap<>(KNOWN);
        typed.remove("known");

        assertThat(Known.masked(Answers.of(typed))).isEmpty();
    }

    private static Member member() {
        return new Member(
                1,
                Nik.parse("9999015704940000").orElseThrow(),
                "Siti Aminah",
                "Medan",
                LocalDate.of(1994, 4, 17),
                Sex.F,
                "Rohani",
                MobileNumber.parse("081200000001").orElseThrow(),
                EmailAddress.of("siti@contoh.invalid"),
                null,
                null,
                BankAccount.parse("008", "0000700011234").orElseThrow(),
                List.of(card("99000000101"), card("99000000102")));
    }

    private static Membership card(String kpj) {
        return new Membership(
                Kpj.parse(kpj).orElseThrow(),
                Segment.PU,
                "PT Contoh",
                MembershipStatus.NON_ACTIVE,
                LocalDate.of(2021, 2, 1),
                LocalDate.of(2026, 8, 31),
                "RESIGNATION",
                Rupiah.of(1_000_000),
                LocalDate.of(2025, 12, 31),
                Rupiah.ZERO,
                YearMonth.of(2026, 8));
    }
}
