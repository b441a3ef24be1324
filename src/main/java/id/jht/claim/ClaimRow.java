package id.jht.claim;

import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.Identity;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Npwp;
import id.jht.shared.Passport;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes a row of table {@code claim}. */
class ClaimRow implements RowMapper<Claim> {

    static Claim insert(
            JdbcClient jdbc, ClaimNumber number, NewClaim claim, LocalDate filedOn, OffsetDateTime submittedAt) {
        var person = claim.claimant();
        var helper = claim.helper();
        var housing = claim.housing();
        var recipient = claim.recipient();
        return jdbc.sql("""
                        insert into claim (claim_number, status, status_since, channel, cause, branch, member_id, nik, passport_number,
                            full_name, birth_place, birth_date, mother_maiden_name, street, village_code, postal_code,
                            mobile, email, npwp, self_employed, bank_code, account_number, partial_percent, helper_name,
                            helper_relationship, helper_mobile, housing, housing_purpose, housing_bank, heir_name, heir_nik,
                            heir_relationship, terms_version, filed_on, submitted_at,
                            face_matched, language)
                        values (:number, 'SUBMITTED', :submittedAt, :channel, :cause, :branch, :memberId, :nik, :passport,
                            :fullName, :birthPlace, :birthDate, :mother, :street, :village, :postal,
                            :mobile, :email, :npwp, :selfEmployed, :bank, :account, :percent, :helperName,
                            :helperRelationship, :helperMobile, :housing, :purpose, :lender, :heirName, :heirNik,
                            :heirRelationship, :terms, :filedOn, :submittedAt,
                            :faceMatched, :language)
                        returning *
                        """)
                .param("number", number.value())
                .param("submittedAt", submittedAt)
                .param("channel", claim.channel().name())
                .param("cause", claim.cause().name())
                .param("branch", claim.branch())
                .param("memberId", claim.memberId())
                .param("nik", person.identity() instanceof Nik nik ? nik.value() : null)
                .param("passport", person.identity() instanceof Passport passport ? passport.value() : null)
                .param("fullName", person.fullName())
                .param("birthPlace", person.birthPlace())
                .param("birthDate", person.birthDate())
                .param("mother", person.motherMaidenName())
                .param("street", person.address().street())
                .param("village", person.address().villageCode())
                .param("postal", person.address().postalCode())
                .param("mobile", person.mobile().value())
                .param("email", person.email().value())
                .param("npwp", person.npwp() == null ? null : person.npwp().value())
                .param("selfEmployed", person.selfEmployed())
                .param("bank", claim.account().bankCode())
                .param("account", claim.account().number())
                .param("percent", claim.partialPercent())
                .param("helperName", helper == null ? null : helper.name())
                .param("helperRelationship", helper == null ? null : helper.relationship())
                .param("helperMobile", helper == null ? null : helper.mobile())
                .param("housing", housing == null ? null : housing.variant().name())
                .param("purpose", housing == null ? null : housing.purpose())
                .param("lender", housing == null ? null : housing.bankCode())
                .param("heirName", recipient == null ? null : recipient.name())
                .param("heirNik", recipient == null ? null : recipient.nik().value())
                .param(
                        "heirRelationship",
                        recipient == null ? null : recipient.relationship().name())
                .param("terms", claim.termsVersion())
                .param("filedOn", filedOn)
                .param("faceMatched", claim.faceMatched())
                .param("language", claim.language())
                .query(new ClaimRow())
                .single();
    }

    @Override
    public Claim mapRow(ResultSet row, int index) throws SQLException {
        return new Claim(
                ClaimNumber.of(row.getString("claim_number")),
                ClaimStatus.valueOf(row.getString("status")),
                instant(row.getObject("status_since", OffsetDateTime.class)),
                Channel.valueOf(row.getString("channel")),
                ClaimCause.valueOf(row.getString("cause")),
                optional(row.getString("route"), Route::valueOf),
                optional(row.getString("risk"), RiskLevel::valueOf),
                row.getString("branch"),
                row.getLong("member_id"),
                claimant(row),
                new BankAccount(row.getString("bank_code"), row.getString("account_number")),
                row.getObject("partial_percent", Integer.class),
                helper(row),
                housing(row),
                recipient(row),
                row.getString("terms_version"),
                row.getObject("filed_on", LocalDate.class),
                instant(row.getObject("submitted_at", OffsetDateTime.class)),
                optional(row.getObject("due_by", OffsetDateTime.class), OffsetDateTime::toInstant),
                row.getBoolean("face_matched"),
                row.getString("language"),
                row.getLong("version"));
    }

    private static Claimant claimant(ResultSet row) throws SQLException {
        return new Claimant(
                identity(row),
                row.getString("full_name"),
                row.getString("birth_place"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("mother_maiden_name"),
                new Claimant.Address(
                        row.getString("street"), row.getString("village_code"), row.getString("postal_code")),
                MobileNumber.of(row.getString("mobile")),
                EmailAddress.of(row.getString("email")),
                optional(row.getString("npwp"), Npwp::of),
                row.getBoolean("self_employed"));
    }

    private static Identity identity(ResultSet row) throws SQLException {
        var nik = row.getString("nik");
        return nik == null ? Passport.of(row.getString("passport_number")) : Nik.of(nik);
    }

    private static @Nullable Housing housing(ResultSet row) throws SQLException {
        var variant = row.getString("housing");
        return variant == null
                ? null
                : new Housing(
                        Housing.Variant.valueOf(variant),
                        Objects.requireNonNullElse(row.getString("housing_purpose"), ""),
                        row.getString("housing_bank"));
    }

    private static @Nullable Recipient recipient(ResultSet row) throws SQLException {
        var nik = row.getString("heir_nik");
        return nik == null
                ? null
                : new Recipient(
                        row.getString("heir_name"),
                        Nik.of(nik),
                        Relationship.valueOf(row.getString("heir_relationship")));
    }

    private static @Nullable ClaimHelper helper(ResultSet row) throws SQLException {
        var name = row.getString("helper_name");
        return name == null
                ? null
                : new ClaimHelper(name, row.getString("helper_relationship"), row.getString("helper_mobile"));
    }

    private static Instant instant(OffsetDateTime time) {
        return time.toInstant();
    }

    private static <T, R> @Nullable R optional(@Nullable T value, Function<T, R> read) {
        return value == null ? null : read.apply(value);
    }
}
