package id.jht.benefit;

import id.jht.benefit.Statement.TaxRegime;
import java.util.Map;

/** The tax law on one day of payment. */
record TaxLaw(Map<TaxRegime, TaxScale> scales, TaxChoices choices) {

    TaxScale scale(TaxRegime regime) {
        var scale = scales.get(regime);
        if (scale == null) {
            throw new IllegalStateException("no tax brackets of " + regime + " on this day");
        }
        return scale;
    }
}
