package id.jht.disbursement.snap;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.shared.Rupiah;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An answer is one to what was asked, or none. */
class ReplyTest {

    @ParameterizedTest
    @CsvSource({"2001800,2001800", "2001700,''", "20018000,''", "200,''", "'',''"})
    void aCodeOfAnotherServiceIsNone(String said, String taken) {
        assertThat(reply("{\"responseCode\":\"" + said + "\"}").code()).isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource({"1000000.00,true", "1000000,true", "1000000.01,false", "100000000,false", "satu juta,false"})
    void anAmountIsComparedByItsWorth(String said, boolean same) {
        assertThat(reply("{\"amount\":{\"value\":\"" + said + "\"}}").echoes(Rupiah.of(1_000_000)))
                .isEqualTo(same);
    }

    @Test
    void whatTheBankDoesNotRepeatIsNotHeldAgainstIt() {
        assertThat(reply("{}").echoes("partnerReferenceNo", "JHTPAY-1-1")).isTrue();
        assertThat(reply("{}").echoes(Rupiah.of(1))).isTrue();
        assertThat(reply("{\"partnerReferenceNo\":\"JHTPAY-1-2\"}").echoes("partnerReferenceNo", "JHTPAY-1-1"))
                .isFalse();
    }

    private static Reply reply(String text) {
        return Reply.of(SnapService.TRANSFER_INTERBANK, 200, text, "1");
    }
}
