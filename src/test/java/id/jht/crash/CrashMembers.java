package id.jht.crash;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Members of invented identity whose claims take the fast route, and their claims. */
record CrashMembers(int number) {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    String file() {
        return "nik,name,birthPlace,birthDate,sex,motherMaidenName,mobile,email,kpj,segment,employer,status,startDate,"
                + "endDate,endReason,openingBalance,openingDate,monthlyContribution,lastContribution,npwp,profileUpdated,"
                + "bankCode,accountNumber,accountName\n"
                + IntStream.range(0, number).mapToObj(CrashMembers::row).collect(Collectors.joining("\n"));
    }

    private static String row(int member) {
        var stopped = TODAY.minusMonths(3);
        return String.join(
                ",",
                nik(member),
                name(member),
                "Medan,1990-05-01,M,Ibu Uji",
                mobile(member),
                "uji%d@contoh.id".formatted(member),
                "97%09d".formatted(member),
                "PU,PT Uji,NON_ACTIVE,2019-01-01",
                stopped.toString(),
                "RESIGNATION",
                Integer.toString(7_000_000 + member),
                stopped.withDayOfMonth(1).minusDays(1).toString(),
                "0",
                YearMonth.from(stopped).minusMonths(1).toString(),
                "",
                TODAY.minusDays(30).toString(),
                "014",
                account(member),
                name(member));
    }

    String claim(int member, String terms) {
        return """
                {"channel":"MOBILE","cause":"RESIGNATION","nik":"%s","kpj":["97%09d"],"fullName":"%s",
                 "birthPlace":"Medan","birthDate":"1990-05-01","motherMaidenName":"Ibu Uji",
                 "address":{"street":"Jalan Uji 1","villageCode":"1207262001","postalCode":"20362"},
                 "mobile":"%s","email":"uji%d@contoh.id","bankCode":"014","accountNumber":"%s","selfEmployed":false,
                 "branch":"TJM","termsVersion":"%s"}""".formatted(nik(member), member, name(member), mobile(member), member, account(member), terms);
    }

    private static String nik(int member) {
        return "999701010590%04d".formatted(member + 1);
    }

    private static String name(int member) {
        return "Peserta Uji " + (char) ('A' + member / 26) + (char) ('A' + member % 26);
    }

    private static String mobile(int member) {
        return "+6281297%06d".formatted(member);
    }

    /** The last four digits choose nothing at the bank. */
    private static String account(int member) {
        return "76%06d1".formatted(member) + "111";
    }
}
