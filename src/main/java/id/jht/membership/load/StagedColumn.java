package id.jht.membership.load;

import static java.util.stream.Collectors.joining;

import id.jht.membership.Contribution;
import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.Nik;
import id.jht.shared.Npwp;
import id.jht.shared.Passport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a value of a line goes.
 *
 * @param name of the column, in the staging table as in the table itself
 */
record StagedColumn(String name, Function<MemberLine, @Nullable Object> value) {

    /** Of table {@code member}, beside the NIK. */
    static final List<StagedColumn> PERSON = List.of(
            of("passport_number", line -> maybe(line.person().passport(), Passport::value)),
            of("name", line -> line.person().name()),
            of("birth_place", line -> line.person().birthPlace()),
            of("birth_date", line -> line.person().birthDate()),
            of("sex", line -> line.person().sex()),
            of("mother_maiden_name", line -> line.person().motherMaidenName()),
            of("mobile", line -> line.person().mobile().value()),
            of("email", line -> maybe(line.person().email(), EmailAddress::value)),
            of("npwp", line -> maybe(line.person().npwp(), Npwp::value)),
            of("profile_updated", line -> line.person().profileUpdated()),
            of("bank_code", line -> maybe(line.person().account(), BankAccount::bankCode)),
            of("account_number", line -> maybe(line.person().account(), BankAccount::number)));

    /** Of table {@code membership}, beside the KPJ. */
    static final List<StagedColumn> CARD = List.of(
            of("segment", line -> line.membership().segment()),
            of("employer", line -> line.membership().employer()),
            of("status", line -> line.membership().status()),
            of("start_date", line -> line.membership().startDate()),
            of("end_date", line -> line.membership().endDate()),
            of("end_reason", line -> line.membership().endReason()),
            of("resigned_on", line -> line.membership().resignedOn()),
            of("opening_balance", line -> line.membership().openingBalance().amount()),
            of("opening_date", line -> line.membership().openingDate()));

    /** Of table {@code contribution}: the one span that a line can tell of. */
    static final List<StagedColumn> SPAN = List.of(
            of("from_month", line -> maybe(span(line), span -> span.from().atDay(1))),
            of("to_month", line -> maybe(span(line), span -> span.to().atDay(1))),
            of("amount", line -> maybe(span(line), span -> span.amount().amount())));

    static List<@Nullable Object> valuesOf(MemberLine line) {
        var keys = Stream.<@Nullable Object>of(
                line.line(),
                personKey(line),
                maybe(line.person().nik(), Nik::value),
                line.membership().kpj().value());
        return Stream.concat(keys, all().map(column -> column.value.apply(line)))
                .toList();
    }

    /** In the order of the values. */
    static String names() {
        return "line, person_key, nik, kpj, " + all().map(StagedColumn::name).collect(joining(", "));
    }

    static String names(String table, List<StagedColumn> columns) {
        return columns.stream().map(column -> table + "." + column.name).collect(joining(", "));
    }

    private static Stream<StagedColumn> all() {
        return Stream.of(PERSON, CARD, SPAN).flatMap(List::stream);
    }

    /** As in table {@code member}: the NIK, or P and the passport number of whom has none. */
    private static String personKey(MemberLine line) {
        var nik = line.person().nik();
        return nik == null
                ? "P" + Objects.requireNonNull(line.person().passport()).value()
                : nik.value();
    }

    private static StagedColumn of(String name, Function<MemberLine, @Nullable Object> value) {
        return new StagedColumn(name, value);
    }

    private static @Nullable Contribution span(MemberLine line) {
        var contributions = line.membership().contributions();
        return contributions.isEmpty() ? null : contributions.get(0);
    }

    private static <T> @Nullable Object maybe(@Nullable T value, Function<T, Object> read) {
        return Optional.ofNullable(value).map(read).orElse(null);
    }
}
