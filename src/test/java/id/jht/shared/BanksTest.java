package id.jht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BanksTest {

    @ParameterizedTest(name = "{1} is the name of {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        200 | PT BANK TABUNGAN NEGARA (PERSERO) TBK | true
        200 | Bank BTN                              | true
        200 | BTN KPR                               | true
        002 | PT. Bank Rakyat Indonesia             | true
        451 | BANK SYARIAH INDONESIA                | true
        451 | BSI                                   | true
        008 | BANK MANDIRI                          | true
        008 | MANDIRI                               | false
        013 | PERMATA                               | false
        013 | BANK PERMATA                          | true
        008 | BUDI MANDIRI                          | false
        200 | BANK MANDIRI                          | false
        200 | PESERTA UJI                           | false
        """)
    void theBankItselfAndNoPersonOfThatName(String code, String holder, boolean named) {
        assertThat(Banks.find(code).orElseThrow().isNamed(holder)).isEqualTo(named);
    }
}
