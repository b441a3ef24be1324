package id.jht.scenario;

import id.jht.filing.ClaimForm;
import java.util.List;

/** A form that is right in every field unless a test changes one. */
public record TestForm(TestMember member, String termsVersion, String channel, String cause, String branch) {

    TestForm(TestMember member, String termsVersion) {
        this(member, termsVersion, "WEB", "RESIGNATION", "TJM");
    }

    public TestForm over(String otherChannel) {
        return new TestForm(member, termsVersion, otherChannel, cause, branch);
    }

    public TestForm because(String otherCause) {
        return new TestForm(member, termsVersion, channel, otherCause, branch);
    }

    public TestForm at(String otherBranch) {
        return new TestForm(member, termsVersion, channel, cause, otherBranch);
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
                member.email(),
                "014",
                member.accountNumber(),
                null,
                false,
                null,
                null,
                null,
                branch,
                termsVersion,
                null);
    }
}
