package id.jht.api;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.shared.Violation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedRequestTest {

    @ParameterizedTest
    @CsvSource({
        "413, DOCUMENT_TOO_LARGE",
        "413, DOCUMENT_TOO_LARGE;DOCUMENT_TOO_LARGE_TOGETHER",
        "415, DOCUMENT_KIND",
        "422, DOCUMENT_KIND;NIK_FORM",
        "422, DOCUMENT_TOO_LARGE;DOCUMENT_KIND",
        "422, DOCUMENT_EMPTY"
    })
    void theStatusNamesSizeAndContentWhenNothingElseIsWrong(int status, String codes) {
        var violations = Stream.of(codes.split(";"))
                .map(code -> Violation.of("KTP", code))
                .toList();

        assertThat(new RefusedRequestException(List.copyOf(violations)).status())
                .isEqualTo(status);
    }
}
