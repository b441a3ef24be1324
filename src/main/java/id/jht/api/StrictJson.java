package id.jht.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import id.jht.shared.Violation;
import java.io.IOException;
import java.util.stream.Collectors;

/** Reads JSON without guessing: unknown and doubled fields, numbers for texts, texts for numbers and trailing words are errors that are named. */
final class StrictJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .withCoercionConfig(LogicalType.Integer, StrictJson::refuseTexts)
            .withCoercionConfig(LogicalType.Float, StrictJson::refuseTexts)
            .withCoercionConfig(LogicalType.Boolean, truth -> {
                refuseTexts(truth);
                truth.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
            })
            .build();

    private StrictJson() {}

    private static void refuseTexts(MutableCoercionConfig type) {
        type.setCoercion(CoercionInputShape.String, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
    }

    /** @param whole name of the document as a whole, for errors that have no field */
    static <T> T read(byte[] json, Class<T> type, String whole) {
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw malformed(whole);
            }
            return value;
        } catch (UnrecognizedPropertyException unknown) {
            var field = path(unknown);
            throw new MalformedRequestException(Violation.of(field, "UNKNOWN_FIELD", field));
        } catch (JsonMappingException wrong) {
            throw malformed(wrong.getPath().isEmpty() ? whole : path(wrong));
        } catch (JsonProcessingException unreadable) {
            throw malformed(whole);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static MalformedRequestException malformed(String field) {
        return new MalformedRequestException(Violation.of(field, "MALFORMED", field));
    }

    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .substring(wrong.getPath().get(0).getFieldName() == null ? 0 : 1);
    }
}
