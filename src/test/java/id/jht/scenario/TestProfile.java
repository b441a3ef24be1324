package id.jht.scenario;

import id.jht.profile.ProfileAnswers;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a member of the tests enters to bring their data up to date. */
public final class TestProfile {

    private TestProfile() {}

    /** Everything as the registry knows it, but for these changes. */
    public static ProfileAnswers of(TestMember member, Map<String, String> changes) {
        var answers = new HashMap<>(Map.of(
                "identityRight", "yes",
                "motherMaidenName", "Ibu Uji",
                "mobile", member.mobile(),
                "email", member.email(),
                "address.street", "Jalan Uji 1",
                "address.villageCode", "1207012001",
                "address.postalCode", "20362",
                "bankCode", "014",
                "accountNumber", member.accountNumber(),
                "branch", "TJM"));
        answers.putAll(changes);
        return ProfileAnswers.of(key -> Optional.ofNullable(answers.get(key)));
    }
}
