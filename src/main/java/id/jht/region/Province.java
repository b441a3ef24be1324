package id.jht.region;

import java.time.ZoneId;

/**
 * What follows from the first two digits of a code. Time zones follow Keppres 41/1987; the province gives the first digit
 * of its postal codes, which is a habit of the post and no law.
 *
 * @param postalDigits the first digits that occur; greater Jakarta reaches into West Java and Banten
 */
record Province(ZoneId zone, String postalDigits) {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    private static final ZoneId WIT = ZoneId.of("Asia/Jayapura");

    /** @param code of any area */
    static Province of(String code) {
        var number = Integer.parseInt(code.substring(0, 2));
        return new Province(zone(number), postalDigits(number));
    }

    private static ZoneId zone(int number) {
        if (number >= 81) {
            return WIT;
        }
        return number / 10 == 5 || number >= 63 ? WITA : WIB;
    }

    private static String postalDigits(int number) {
        return switch (number) {
            case 11, 12, 13, 14, 21 -> "2";
            case 15, 16, 17, 18, 19 -> "3";
            case 31 -> "1";
            case 32, 36 -> "14";
            case 33, 34 -> "5";
            case 35 -> "6";
            default -> number < 60 ? "8" : number < 70 ? "7" : "9";
        };
    }
}
