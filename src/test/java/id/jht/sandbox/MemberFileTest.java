package id.jht.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.shared.BankAccount;
import id.jht.shared.Nik;
import id.jht.shared.Passport;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class MemberFileTest {

    private static final String HEADER =
            "nik,name,birthPlace,birthDate,sex,motherMaidenName,mobile,email,kpj,segment,employer,status,startDate,endDate,"
                    + "endReason,openingBalance,openingDate,monthlyContribution,lastContribution,npwp,profileUpdated,"
                    + "bankCode,accountNumber,accountName\n";
    private static final String MORE = HEADER.replace("\n", ",passportNumber,resignationDate\n");
    private static final String ANI =
            "9999014508900001,Ani Contoh,Medan,1990-08-05,F,Sari,081200000001,ani@contoh.example,"
                    + "99000000101,PU,PT Contoh,NON_ACTIVE,2020-01-02,2026-08-31,RESIGNATION,9400000,2025-12-31,228000,2026-08,,"
                    + "2026-09-15,008,0000700011234,ANI CONTOH\n";

    @Test
    void theDemoMembersAreReadAndTellWhatTheyShow() throws IOException {
        var demo = read(new ClassPathResource("sandbox/members.csv").getContentAsString(StandardCharsets.UTF_8));

        assertThat(demo).hasSizeGreaterThanOrEqualTo(30);
        assertThat(demo).allSatisfy(member -> assertThat(member.story()).isNotBlank());
        assertThat(demo)
                .allSatisfy(
                        member -> assertThat(member.member().identity().value()).matches("99.*|UJI.*"));
        assertThat(demo).anySatisfy(member -> assertThat(member.isDeceased()).isTrue());
        assertThat(new HashSet<>(
                        demo.stream().map(member -> member.member().identity()).toList()))
                .hasSameSizeAs(demo);
        assertThat(demo)
                .anySatisfy(member -> assertThat(member.member().memberships()).hasSize(2));
    }

    @Test
    void twoLinesOfOnePersonAreTwoMemberships() {
        var second = ANI.replace("99000000101", "99000000102").replace("PT Contoh", "CV Contoh");

        var members = read(HEADER + "# Dua nomor\n" + ANI + second);

        assertThat(members).hasSize(1);
        assertThat(members.get(0).member().memberships()).hasSize(2);
        assertThat(members.get(0).story()).isEqualTo("Dua nomor");
        assertThat(members.get(0).holders()).containsEntry(new BankAccount("008", "0000700011234"), "ANI CONTOH");
    }

    @Test
    void columnsMayStandInAnyOrderAndAnAccountMayBeMissing() {
        var withoutAccount = ANI.replace("008,0000700011234,ANI CONTOH", ",,");

        assertThat(read(HEADER + withoutAccount).get(0).member().account()).isNull();
    }

    @Test
    void aPassportStandsForTheNikWhereTheFileHasThatColumn() {
        var foreigner = ANI.replace("9999014508900001", "").replace("\n", ",uji12345,\n");

        var member = read(MORE + foreigner).get(0).member();

        assertThat(member.nik()).isNull();
        assertThat(member.identity()).isEqualTo(Passport.of("UJI12345"));
    }

    @Test
    void whoHasBothIsKnownByTheNik() {
        var both = ANI.replace("\n", ",UJI12345,2026-08-15\n");

        var member = read(MORE + both).get(0).member();

        assertThat(member.identity()).isEqualTo(Nik.of("9999014508900001"));
        assertThat(member.passport()).isEqualTo(Passport.of("UJI12345"));
        assertThat(member.memberships().get(0).resignedOn()).isEqualTo("2026-08-15");
    }

    @Test
    void mistakesInTheMoreColumnsAreNamedToo() {
        var nobody = ANI.replace("9999014508900001", "").replace("\n", ",,\n");
        var wrong = ANI.replace("99000000101", "99000000102").replace("\n", ",UJI-1,15-08-2026\n");

        assertThatThrownBy(() -> read(MORE + nobody + wrong))
                .hasMessageContaining("line 2, column nik: is empty, expected 16 digits")
                .hasMessageContaining(
                        "line 3, column passportNumber: has 5 letters, expected 6 to 9 letters and digits")
                .hasMessageContaining(
                        "line 3, column resignationDate: is '15-08-2026', expected a date like 2026-11-23");
        assertThatThrownBy(() -> read(HEADER + ANI.replace("9999014508900001", "")))
                .hasMessageContaining("line 2, column nik: is empty");
    }

    @Test
    void everyMistakeIsNamedWithLineAndColumnAtOnce() {
        var wrongDate = ANI.replace("1990-08-05", "1990-13-05");
        var wrongSex = ANI.replace("99000000101", "99000000102").replace(",F,", ",M,");
        var wrongSums = ANI.replace("99000000101", "9900000010")
                .replace("9400000", "9.400.000")
                .replace("2026-08,", "August,")
                .replace("NON_ACTIVE", "CLOSED");

        assertThatThrownBy(() -> read(HEADER + wrongDate + wrongSex + wrongSums + ANI + ANI))
                .isInstanceOf(CannotStartException.class)
                .hasMessageContaining("line 2, column birthDate: is '1990-13-05', expected a date like 2026-11-23")
                .hasMessageContaining("line 3, column nik: does not bear birth date and sex")
                .hasMessageContaining("line 4, column kpj: is '9900000010', expected 11 digits or letters")
                .hasMessageContaining("line 4, column openingBalance: is '9.400.000'")
                .hasMessageContaining("line 4, column lastContribution: is 'August'")
                .hasMessageContaining("line 4, column status: is 'CLOSED', expected ACTIVE or NON_ACTIVE")
                .hasMessageContaining("line 6, column kpj: stands already in line 2");
    }

    @Test
    void aMissingColumnAndALineThatIsTooShortAreNamed() {
        assertThatThrownBy(() -> read(HEADER.replace("birthPlace,", "") + ANI))
                .hasMessageContaining("the header lacks the columns birthPlace");
        assertThatThrownBy(() -> read(HEADER + "9999014508900001,Ani\n"))
                .hasMessageContaining("line 2: has 2 cells, expected 24");
    }

    @Test
    void twoLinesThatDisagreeAboutThePersonAreRefused() {
        var other = ANI.replace("99000000101", "99000000102").replace("Ani Contoh", "Budi Contoh");

        assertThatThrownBy(() -> read(HEADER + ANI + other))
                .hasMessageContaining("line 3: tells something else about the person than line 2");
    }

    private static List<DemoMember> read(String text) {
        return MemberFile.read("test.csv", new StringReader(text));
    }
}
