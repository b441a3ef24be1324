package id.jht.benefit;

import id.jht.shared.Kpj;
import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** How a ledger stands in its column: amounts as plain numbers, so that it can be read without this class. */
record LedgerJson(String kpj, List<YearJson> years) {

    record YearJson(
            int year,
            long opening,
            long contributions,
            long paidOut,
            long development,
            long closing,
            String percent,
            boolean provisional,
            List<MonthJson> months) {}

    record MonthJson(String month, long contribution, long paidOut, long development, long closing) {}

    static LedgerJson of(KpjLedger ledger) {
        return new LedgerJson(
                ledger.kpj().value(),
                ledger.years().stream().map(LedgerJson::json).toList());
    }

    KpjLedger ledger() {
        return new KpjLedger(Kpj.of(kpj), years.stream().map(LedgerJson::year).toList());
    }

    private static YearJson json(KpjLedger.Year year) {
        return new YearJson(
                year.year(),
                year.openingBalance().amount(),
                year.contributions().amount(),
                year.paidOut().amount(),
                year.development().amount(),
                year.closingBalance().amount(),
                year.percent().toPlainString(),
                year.provisional(),
                year.months().stream().map(LedgerJson::json).toList());
    }

    private static MonthJson json(KpjLedger.Month month) {
        return new MonthJson(
                month.month().toString(),
                month.contribution().amount(),
                month.paidOut().amount(),
                month.development().amount(),
                month.closingBalance().amount());
    }

    private static KpjLedger.Year year(YearJson json) {
        return new KpjLedger.Year(
                json.year(),
                Rupiah.of(json.opening()),
                Rupiah.of(json.contributions()),
                Rupiah.of(json.paidOut()),
                Rupiah.of(json.development()),
                Rupiah.of(json.closing()),
                new BigDecimal(json.percent()),
                json.provisional(),
                json.months().stream().map(LedgerJson::month).toList());
    }

    private static KpjLedger.Month month(MonthJson json) {
        return new KpjLedger.Month(
                YearMonth.parse(json.month()),
                Rupiah.of(json.contribution()),
                Rupiah.of(json.paidOut()),
                Rupiah.of(json.development()),
                Rupiah.of(json.closing()));
    }
}
