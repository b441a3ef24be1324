package id.jht.shared;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where this application is reached, setting {@code jht.public-url}. Started on any free port ({@code server.port=0}) its
 * addresses are configured with port 0; the real port is known only once the server listens, so ask at the time of use.
 */
@Component
public class OwnAddress {

    private final Environment environment;

    public OwnAddress(Environment environment) {
        this.environment = environment;
    }

    public URI uri() {
        return resolve(environment.getRequiredProperty("jht.public-url", URI.class));
    }

    /**
     * The given address, with the port this application listens on in place of port 0.
     *
     * @throws IllegalStateException when port 0 is asked for before the server listens
     */
    public URI resolve(URI address) {
        return address.getPort() == 0
                ? UriComponentsBuilder.fromUri(address)
                        .port(listeningPort())
                        .build(true)
                        .toUri()
                : address;
    }

    private int listeningPort() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }
}
