package id.jht.region;

import java.time.ZoneId;

/**
 * A desa or kelurahan and all that it lies in.
 *
 * @param code ten digits, Kepmendagri
 */
public record Village(String code, String name, String district, String regency, String province) {

    /** As it is written on a form: village, district, regency, province. */
    public String label() {
        return name + ", " + district + ", " + regency + ", " + province;
    }

    public ZoneId zone() {
        return Province.of(code).zone();
    }

    /** Whether letters with this postal code go to the part of the country where the village lies. */
    public boolean suits(String postalCode) {
        return Province.of(code).postalDigits().indexOf(postalCode.charAt(0)) >= 0;
    }
}
