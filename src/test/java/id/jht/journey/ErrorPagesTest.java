package id.jht.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.scenario.PathTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.RequestEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whoever takes a wrong turn gets a page of ours, in words for the one who reads it. */
@PathTest
class ErrorPagesTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    ErrorViewResolver errors;

    @Test
    void aMemberGetsAPageOfThePortal() {
        var answer = http.exchange(
                RequestEntity.get("/nowhere").header("Accept", "text/html").build(), String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer.getBody()).contains("/assets/portal.css").doesNotContain("Apache Tomcat");
    }

    @Test
    void anOfficerGetsAPageOfTheDesk() {
        var answer = http.withBasicAuth("rina", "rina-jht")
                .exchange(
                        RequestEntity.get("/desk/policies")
                                .header("Accept", "text/html")
                                .build(),
                        String.class);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer.getBody()).contains("Anda tidak berwenang");
    }

    @ParameterizedTest
    @CsvSource({
        "/claims/new, 503, error/503",
        "/claims/new, 500, error/5xx",
        "/claims/x, 404, error/404",
        "/desk/x, 404, desk/problem"
    })
    void everyBreakdownHasItsPage(String path, int status, String page) {
        var view =
                errors.resolveErrorView(new MockHttpServletRequest(), HttpStatus.valueOf(status), Map.of("path", path));

        assertThat(view).isNotNull().extracting(found -> found.getViewName()).isEqualTo(page);
    }
}
