package id.jht.sandbox;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.sandbox.SimulatedRegistry.FaceQuery;
import id.jht.sandbox.SimulatedRegistry.Query;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.util.function.SingletonSupplier;

/**
 * Civil registry and face check as the institution's gateways offer them: JSON in, JSON out; 400 for what is none of
 * theirs, 503 while they are down.
 */
class RegistryGate extends OtherHouse {

    static final String CIVIL = "/sandbox/registry/civil";
    static final String FACE = "/sandbox/registry/face";

    private final SingletonSupplier<SimulatedRegistry> registry;
    private final ObjectMapper json;

    RegistryGate(ObjectProvider<SimulatedRegistry> registry, ObjectMapper json) {
        this.registry = SingletonSupplier.of(registry::getObject);
        this.json = json;
    }

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var answer = answer(request);
            if (answer.isPresent()) {
                write(response, HttpServletResponse.SC_OK, json.writeValueAsBytes(answer.get()));
            } else {
                response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            }
        } catch (JacksonException strange) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private Optional<?> answer(HttpServletRequest request) throws IOException {
        return request.getServletPath().equals(FACE)
                ? registry.obtain().face(read(request, FaceQuery.class))
                : registry.obtain().civil(read(request, Query.class));
    }

    private <Q> Q read(HttpServletRequest request, Class<Q> type) throws IOException {
        Q query = json.readerFor(type)
                .with(
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .readValue(request.getInputStream());
        if (query == null) {
            throw new JsonParseException("no question");
        }
        return query;
    }
}
