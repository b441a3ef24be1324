package id.jht.benefit;

import id.jht.policy.AsOf;
import id.jht.policy.Setting;
import id.jht.policy.Settings;
import org.springframework.stereotype.Component;

/** Opens the rules at a day of payment, as they were known at a moment, whatever is asked of them in one reading. */
@Component
class MoneyRuleBook {

    private final Settings settings;
    private final RateTable rates;
    private final TaxTable taxes;

    MoneyRuleBook(Settings settings, RateTable rates, TaxTable taxes) {
        this.settings = settings;
        this.rates = rates;
        this.taxes = taxes;
    }

    MoneyRules at(AsOf at) {
        return settings.memory().recall("money", at, this::read);
    }

    private MoneyRules read(AsOf at) {
        var values = settings.at(at);
        return new MoneyRules(
                rates.knownAt(at.known(), values.decimal(Setting.PROVISIONAL_RATE)),
                new TaxLaw(taxes.at(at), TaxChoices.of(values)),
                values.number(Setting.NET_ROUNDING_UNIT));
    }
}
