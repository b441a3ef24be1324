package id.jht.benefit;

/**
 * Everything that a calculation takes from tables and settings.
 *
 * @param netUnit the net is rounded to a multiple of so many rupiah
 */
record MoneyRules(Rates rates, TaxLaw law, int netUnit) {}
