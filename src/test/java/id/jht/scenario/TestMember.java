package id.jht.scenario;

/**
 * An invented member, born on 1 May 1990.
 *
 * @param nik empty for a foreigner, who has a passport number instead
 */
public record TestMember(
        String nik, String kpj, String name, String mobile, String email, String accountNumber, String passport) {

    public String birthDate() {
        return "1990-05-01";
    }
}
