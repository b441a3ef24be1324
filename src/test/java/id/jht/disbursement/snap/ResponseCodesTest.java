package id.jht.disbursement.snap;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.disbursement.Bank.Answer.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of response codes, line by line. */
class ResponseCodesTest {

    @ParameterizedTest
    @CsvSource({
        "2001700,SETTLED",
        "2001800,SETTLED",
        "2021800,PENDING",
        "4001800,NOT_EXECUTED",
        "4001801,NOT_EXECUTED",
        "4001802,NOT_EXECUTED",
        "4011800,NOT_EXECUTED",
        "4031800,UNKNOWN",
        "4031801,NOT_EXECUTED",
        "4031815,NOT_EXECUTED",
        "4031802,RAIL_REFUSED",
        "4031820,RAIL_REFUSED",
        "4031823,RAIL_REFUSED",
        "4031803,SUSPECTED",
        "4031804,UNKNOWN",
        "4291800,UNKNOWN",
        "4031805,ACCOUNT_REFUSED",
        "4031809,ACCOUNT_REFUSED",
        "4031816,ACCOUNT_REFUSED",
        "4031818,ACCOUNT_REFUSED",
        "4031806,CLOSED",
        "4031814,NOT_EXECUTED",
        "4041802,RAIL_REFUSED",
        "4041803,RAIL_REFUSED",
        "4041808,ACCOUNT_REFUSED",
        "4041811,ACCOUNT_REFUSED",
        "4041813,NOT_EXECUTED",
        "4051800,NOT_EXECUTED",
        "4051801,NOT_EXECUTED",
        "5001800,UNKNOWN",
        "5001801,UNKNOWN",
        "5001802,UNKNOWN",
        "5041800,UNKNOWN",
        // cards, passwords, merchants and bills: not ours, so not executed
        "4031807,NOT_EXECUTED",
        "4031822,NOT_EXECUTED",
        "4041800,NOT_EXECUTED",
        "4041804,NOT_EXECUTED",
        "4041819,NOT_EXECUTED"
    })
    void everyCodeHasItsOutcome(String code, Outcome outcome) {
        assertThat(ResponseCodes.outcomeOfTransfer(code)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4041818", "4091801", "4091800"})
    void anOrderThatLiesWithTheBankIsAskedFor(String code) {
        assertThat(ResponseCodes.saysOriginalExists(code)).isTrue();
        assertThat(ResponseCodes.outcomeOfTransfer(code)).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "200",
                "Successful",
                "20018000",
                "2091800",
                "6001800",
                "4031899",
                "4041820",
                "4001803",
                "4011899",
                "4051802",
                "4061800",
                "4221800",
                "3021800"
            })
    void whatNobodyKnowsLeavesTheOutcomeUnknown(String code) {
        assertThat(ResponseCodes.outcomeOfTransfer(code)).isEqualTo(Outcome.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "00,SETTLED",
        "01,PENDING",
        "02,PENDING",
        "03,PENDING",
        "04,RETURNED",
        "05,NOT_EXECUTED",
        "06,NOT_EXECUTED",
        "07,NOT_FOUND",
        "99,UNKNOWN"
    })
    void everyStatusHasItsOutcome(String status, Outcome outcome) {
        assertThat(ResponseCodes.outcomeOfStatus(status, "2021800")).isEqualTo(outcome);
    }

    @Test
    void aFailedTransferRemembersThatTheAccountWasToBlame() {
        assertThat(ResponseCodes.outcomeOfStatus("06", "4031809")).isEqualTo(Outcome.ACCOUNT_REFUSED);
    }

    @Test
    void aNewTokenIsFetchedForTwoCodesOnly() {
        assertThat(ResponseCodes.isTokenExpired("4011801")).isTrue();
        assertThat(ResponseCodes.isTokenExpired("4011803")).isTrue();
        assertThat(ResponseCodes.isTokenExpired("4011800")).isFalse();
    }
}
