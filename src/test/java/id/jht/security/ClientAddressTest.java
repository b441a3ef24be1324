package id.jht.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The server with the settings of production about proxies, and nothing else of the application. */
class ClientAddressTest {

    @Test
    void aForgedHeaderDoesNotChangeTheAddressThatIsCounted() throws Exception {
        var production = new YamlPropertySourceLoader()
                .load("production", new ClassPathResource("application-production.yml"))
                .get(0);
        try (var server = new AnnotationConfigServletWebServerApplicationContext()) {
            TestPropertyValues.of(
                            "server.port=0",
                            "server.forward-headers-strategy="
                                    + production.getProperty("server.forward-headers-strategy"))
                    .applyTo(server);
            server.register(Echo.class);
            server.refresh();
            var port = server.getWebServer().getPort();
            assertThat(addressSeen(port, "203.0.113.9")).isEqualTo("203.0.113.9");
            assertThat(addressSeen(port, "198.51.100.1, 203.0.113.9")).isEqualTo("203.0.113.9");
        }
    }

    /** @param forwarded what the client wrote, and behind it the address that the proxy saw */
    private static String addressSeen(int port, String forwarded) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .header("X-Forwarded-For", forwarded)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
    }

    @RestController
    @ImportAutoConfiguration({
        EmbeddedWebServerFactoryCustomizerAutoConfiguration.class,
        ServletWebServerFactoryAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    static class Echo {

        @GetMapping("/")
        String address(HttpServletRequest request) {
            return request.getRemoteAddr();
        }
    }
}
