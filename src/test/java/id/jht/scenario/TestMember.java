package id.jht.scenario;

/** An invented member, born on 1 May 1990. */
public record TestMember(String nik, String kpj, String name, String mobile, String email, String accountNumber) {

    public String birthDate() {
        return "1990-05-01";
    }
}
