package id.jht.filing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.claim.Heir;
import id.jht.claim.Relationship;
import id.jht.region.Villages;
import id.jht.shared.Passport;
import id.jht.shared.Violation;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form may say about heirs, foreigners and houses, and what it is told otherwise. */
class FormReaderTest {

    private static final String WIDOW = "9999014505600001";
    private static final String SON = "9999010105900002";
    private static final String DAUGHTER = "9999014105920003";
    private static final String MEMBER = "9999010105600004";

    private static final List<ResourceBundle> SENTENCES = List.of(
            ResourceBundle.getBundle("messages/violation", Locale.ROOT),
            ResourceBundle.getBundle("messages/violation", Locale.ENGLISH));

    private final FormReader reader = new FormReader(branches(), new Villages());

    private String cause = "DEATH";
    private @Nullable String nik = MEMBER;
    private @Nullable String passport;
    private @Nullable String mobile = "081200000001";
    private String bankCode = "200";
    private String villageCode = "1207262001";
    private ClaimForm.@Nullable Housing housing;
    private ClaimForm.@Nullable HeirClaimant claimant = claimant(WIDOW, "SPOUSE");
    private final List<ClaimForm.Heir> heirs = new ArrayList<>();

    @Test
    void withoutAListWhoFilesInheritsAlone() {
        var estate = estate();

        assertThat(estate.recipient().relationship()).isEqualTo(Relationship.SPOUSE);
        assertThat(estate.heirs())
                .singleElement()
                .satisfies(heir -> assertThat(heir.share()).isEqualTo(Heir.WHOLE));
    }

    @Test
    void aDeathIsClaimedByAnHeir() {
        claimant = null;
        assertThat(codes()).containsExactly("claimant CLAIMANT_REQUIRED");

        claimant = new ClaimForm.HeirClaimant(null, "123", "COUSIN", null, null);
        assertThat(codes())
                .containsExactly(
                        "claimant.name REQUIRED",
                        "claimant.nik NIK_FORM",
                        "claimant.relationship RELATIONSHIP_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"120726", "1207269999", "Pematang Lalang"})
    void anAddressLiesInAVillageThatExists(String code) {
        villageCode = code;

        assertThat(codes()).containsExactly("address.villageCode VILLAGE_UNKNOWN");
    }

    @Test
    void nobodyElseHasHeirs() {
        cause = "RESIGNATION";
        heirs.add(heir(SON, "CHILD", "100"));

        assertThat(codes()).containsExactly("claimant CLAIMANT_NOT_ALLOWED", "heirs HEIRS_NOT_ALLOWED");
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "50, 50, ok",
        "33.33, 66.67, ok",
        "0.5, 0.5, ok",
        "0.3333, 0.6667, ok",
        "1e1, 9e1, ok",
        "50, 49.99, heirs HEIR_SHARES_SUM",
        "60, 50, heirs HEIR_SHARES_SUM",
        "0.5, 0.49, heirs HEIR_SHARES_SUM",
        "33.333, 66.667, heirs HEIR_SHARE_FORM",
        "0.33333, 0.66667, heirs[0].share HEIR_SHARE_FORM",
        "-10, 110, heirs[0].share HEIR_SHARE_FORM",
        "0, 100, heirs[0].share HEIR_SHARE_FORM",
        "1e999999999, 50, heirs[0].share HEIR_SHARE_FORM",
        "1e-999999999, 50, heirs[0].share HEIR_SHARE_FORM"
    })
    void sharesMakeAWhole(String first, String second, String answer) {
        claimant = claimant(SON, "CHILD");
        heirs.add(heir(SON, "CHILD", first));
        heirs.add(heir(DAUGHTER, "CHILD", second));

        assertThat(answer.equals("ok") ? "ok" : codes().get(0)).isEqualTo(answer);
        if (answer.equals("ok")) {
            assertThat(estate().heirs().stream().map(Heir::share).reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo("100");
        }
    }

    @Test
    void aMissingShareIsAsked() {
        claimant = claimant(SON, "CHILD");
        heirs.add(heir(SON, "CHILD", null));
        heirs.add(heir(DAUGHTER, "CHILD", "50"));

        assertThat(codes()).containsExactly("heirs[0].share REQUIRED");
    }

    @Test
    void heirsAreOfOneRank() {
        heirs.add(heir(WIDOW, "SPOUSE", "50"));
        heirs.add(heir(SON, "CHILD", "50"));
        assertThat(codes()).containsExactly("heirs HEIRS_OF_ONE_RANK");

        heirs.clear();
        claimant = claimant(WIDOW, "PARENT");
        heirs.add(heir(WIDOW, "PARENT", "50"));
        heirs.add(heir(SON, "GRANDCHILD", "50"));
        assertThat(codes()).isEmpty();
    }

    @Test
    void whoFilesIsAnHeirAndSaysTheSameInBothPlaces() {
        heirs.add(heir(SON, "CHILD", "100"));
        assertThat(codes()).containsExactly("claimant.nik CLAIMANT_NOT_HEIR");

        claimant = claimant(SON, "SIBLING");
        assertThat(codes()).containsExactly("claimant.relationship CLAIMANT_RELATIONSHIP");
    }

    @Test
    void everyHeirIsAPersonOfTheirOwn() {
        claimant = claimant(SON, "CHILD");
        heirs.add(heir(SON, "CHILD", "50"));
        heirs.add(heir(SON, "CHILD", "50"));
        assertThat(codes()).containsExactly("heirs[1].nik HEIR_TWICE");

        heirs.set(1, heir(MEMBER, "CHILD", "50"));
        assertThat(codes()).containsExactly("heirs[1].nik HEIR_IS_MEMBER");

        heirs.set(1, heir("9999019999900001", "CHILD", "50"));
        assertThat(codes()).containsExactly("heirs[1].nik NIK_DATE");
    }

    @Test
    void theHeirsOwnContactGoesBeforeThatOfTheForm() {
        claimant = new ClaimForm.HeirClaimant("Ahli Waris", WIDOW, "SPOUSE", "081299999999", "waris@contoh.id");
        mobile = null;

        var person = reading().claimant();

        assertThat(person.mobile().value()).isEqualTo("+6281299999999");
        assertThat(person.email().value()).isEqualTo("waris@contoh.id");
    }

    @Test
    void aForeignerGivesThePassportInPlaceOfTheNik() {
        alive("LEAVING_ID_FOREIGNER");
        nik = null;
        passport = "uji12345";
        assertThat(reading().claimant().identity()).isEqualTo(Passport.of("UJI12345"));

        passport = "UJI-1";
        assertThat(codes()).containsExactly("passportNumber PASSPORT_FORM");

        passport = null;
        assertThat(codes()).containsExactly("nik REQUIRED");
    }

    @Test
    void aMortgageIsPaidAtTheLendingBank() {
        alive("PARTIAL_30");
        housing = new ClaimForm.Housing("MORTGAGE", "uang muka", "200");
        assertThat(codes()).isEmpty();

        housing = new ClaimForm.Housing("MORTGAGE", "uang muka", "014");
        assertThat(codes()).containsExactly("bankCode ACCOUNT_NOT_AT_LENDER");

        housing = new ClaimForm.Housing("MORTGAGE", null, null);
        assertThat(codes()).containsExactly("housing.purpose REQUIRED", "housing.bankCode REQUIRED");
    }

    @Test
    void aHouseBoughtInCashNeedsNoLender() {
        alive("PARTIAL_30");
        housing = new ClaimForm.Housing("CASH", "membeli rumah", null);
        assertThat(codes()).isEmpty();

        housing = null;
        assertThat(codes()).containsExactly("housing.variant REQUIRED", "housing.purpose REQUIRED");
    }

    private void alive(String otherCause) {
        cause = otherCause;
        claimant = null;
    }

    private FormReading reading() {
        return reader.read(form(), new ArrayList<>()).orElseThrow();
    }

    private Estate estate() {
        return requireNonNull(reading().estate());
    }

    private List<String> codes() {
        var violations = new ArrayList<Violation>();
        reader.read(form(), violations);
        assertThat(violations)
                .allSatisfy(wrong -> assertThat(SENTENCES)
                        .allSatisfy(language -> assertThat(language.keySet()).contains("violation." + wrong.code())));
        return violations.stream()
                .map(wrong -> wrong.field() + " " + wrong.code())
                .toList();
    }

    private static ClaimForm.HeirClaimant claimant(String nik, String relationship) {
        return new ClaimForm.HeirClaimant("Ahli Waris", nik, relationship, null, null);
    }

    private static ClaimForm.Heir heir(String nik, String relationship, @Nullable String share) {
        return new ClaimForm.Heir("Ahli Waris", nik, relationship, share == null ? null : new BigDecimal(share));
    }

    private ClaimForm form() {
        return new ClaimForm(
                "BRANCH",
                cause,
                nik,
                List.of("99000000101"),
                "Peserta Uji",
                "Medan",
                "1960-05-01",
                "Ibu Uji",
                new ClaimForm.Address("Jalan Uji 1", villageCode, "20362"),
                mobile,
                "uji@contoh.id",
                bankCode,
                "7300000000",
                null,
                false,
                null,
                housing,
                passport,
                claimant,
                heirs,
                "TJM",
                Terms.VERSION,
                null);
    }

    private static Branches branches() {
        var branches = mock(Branches.class);
        given(branches.find(any()))
                .willReturn(Optional.of(new Branch(
                        "TJM",
                        "Tanjung Morawa",
                        ZoneId.of("Asia/Jakarta"),
                        LocalTime.of(8, 0),
                        LocalTime.of(15, 0),
                        15,
                        4,
                        "12")));
        return branches;
    }
}
