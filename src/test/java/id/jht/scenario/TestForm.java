package id.jht.scenario;

import id.jht.filing.ClaimForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form that is right in every field unless a test changes one. */
public final class TestForm {

    private final TestMember member;
    private final String termsVersion;
    private String channel = "WEB";
    private String cause = "RESIGNATION";
    private String branch = "TJM";
    private String bankCode = "014";
    private String accountNumber;
    private String email;
    private @Nullable Integer percent;
    private ClaimForm.@Nullable Housing housing;
    private ClaimForm.@Nullable HeirClaimant claimant;
    private final List<ClaimForm.Heir> heirs = new ArrayList<>();

    public TestForm(TestMember member, String termsVersion) {
        this.member = member;
        this.termsVersion = termsVersion;
        this.accountNumber = member.accountNumber();
        this.email = member.email();
    }

    public TestForm over(String otherChannel) {
        channel = otherChannel;
        return this;
    }

    public TestForm because(String otherCause) {
        cause = otherCause;
        return this;
    }

    public TestForm at(String otherBranch) {
        branch = otherBranch;
        return this;
    }

    public TestForm paidTo(String otherBank, String otherAccount) {
        bankCode = otherBank;
        accountNumber = otherAccount;
        return this;
    }

    public TestForm writtenTo(String otherEmail) {
        email = otherEmail;
        return this;
    }

    public TestForm asking(int partialPercent) {
        percent = partialPercent;
        return this;
    }

    public TestForm forHome(String variant, String purpose, @Nullable String lender) {
        housing = new ClaimForm.Housing(variant, purpose, lender);
        return this;
    }

    public TestForm filedBy(String name, String nik, String relationship) {
        claimant = new ClaimForm.HeirClaimant(name, nik, relationship, null, null);
        return this;
    }

    public TestForm inheritedBy(String name, String nik, String relationship, @Nullable String share) {
        heirs.add(new ClaimForm.Heir(name, nik, relationship, share == null ? null : new BigDecimal(share)));
        return this;
    }

    public ClaimForm build() {
        return new ClaimForm(
                channel,
                cause,
                member.nik(),
                List.of(member.kpj()),
                member.name(),
                "Medan",
                member.birthDate(),
                "Ibu Uji",
                new ClaimForm.Address("Jalan Contoh 1", "1207262001", "20362"),
                member.mobile(),
                email,
                bankCode,
                accountNumber,
                null,
                false,
                percent,
                housing,
                member.passport(),
                claimant,
                List.copyOf(heirs),
                branch,
                termsVersion,
                null);
    }
}
