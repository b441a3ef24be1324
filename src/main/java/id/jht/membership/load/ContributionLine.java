package id.jht.membership.load;

import id.jht.shared.Kpj;
import id.jht.shared.Rupiah;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** One line of a file of contributions: one month of one membership. */
public record ContributionLine(long line, Kpj kpj, YearMonth month, Rupiah amount) {

    static final List<String> COLUMNS = List.of("kpj", "month", "amount");

    static ContributionLine read(LineCells cells) {
        return new ContributionLine(
                cells.line(),
                cells.required("kpj", "11 digits or letters", Kpj::parse, Kpj.of("00000000000")),
                cells.required(
                        "month",
                        "a month like 2026-08",
                        text -> Optional.of(YearMonth.parse(text)),
                        YearMonth.of(1970, 1)),
                cells.required(
                        "amount",
                        "rupiah, whole and not negative",
                        text -> Optional.of(Rupiah.of(Long.parseLong(text))),
                        Rupiah.ZERO));
    }
}
