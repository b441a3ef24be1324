package id.jht.api;

import id.jht.filing.SimulationForm;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads the requests of this interface strictly and refuses bodies that no honest client sends. */
@Component
class StrictJsonConverter extends AbstractHttpMessageConverter<Object> implements WebMvcConfigurer {

    private static final int MOST_BYTES = 256 * 1024;

    /** The largest one, 20 memberships with 1200 contributions each, needs half of it. */
    private static final int MOST_BYTES_OF_A_SIMULATION = 2 * 1024 * 1024;

    StrictJsonConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    public void extendMessageConverters(List<HttpMessageConverter<?>> converters) {
        converters.add(0, this);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.getPackage() == StrictJsonConverter.class.getPackage() || type == SimulationForm.class;
    }

    @Override
    public boolean canWrite(Class<?> type, @org.jspecify.annotations.Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        var most = type == SimulationForm.class ? MOST_BYTES_OF_A_SIMULATION : MOST_BYTES;
        var body = message.getBody().readNBytes(most + 1);
        if (body.length > most) {
            throw new MaxUploadSizeExceededException(most);
        }
        return type == DraftClaim.class ? DraftClaim.read(body) : StrictJson.read(body, type, "body");
    }

    @Override
    protected void writeInternal(Object value, HttpOutputMessage message) {
        throw new UnsupportedOperationException("reads only");
    }
}
