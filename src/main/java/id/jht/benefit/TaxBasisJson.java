package id.jht.benefit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.jht.benefit.TaxBasis.Amount;
import id.jht.benefit.TaxBasis.Argument;
import id.jht.benefit.TaxBasis.Day;
import id.jht.benefit.TaxBasis.Percent;
import id.jht.benefit.TaxBasis.Reason;
import id.jht.benefit.TaxBasis.Scale;
import id.jht.benefit.TaxBasis.Step;
import id.jht.benefit.TaxBasis.Year;
import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** How a tax basis stands in its column: {@code [{"code": …, "arguments": [{"rupiah": 50000000}, {"day": "2026-01-01"}]}]}. */
final class TaxBasisJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private TaxBasisJson() {}

    static JsonNode write(TaxBasis basis) {
        var reasons = NODES.arrayNode();
        for (var reason : basis.reasons()) {
            var arguments = NODES.arrayNode();
            reason.arguments().forEach(argument -> arguments.add(node(argument)));
            reasons.addObject().put("code", reason.code()).set("arguments", arguments);
        }
        return reasons;
    }

    static TaxBasis read(JsonNode reasons) {
        return new TaxBasis(list(
                reasons,
                reason -> new Reason(
                        reason.path("code").asText(), list(reason.path("arguments"), TaxBasisJson::argument))));
    }

    private static JsonNode node(Argument argument) {
        var node = NODES.objectNode();
        if (argument instanceof Amount amount) {
            return node.put("rupiah", amount.rupiah().amount());
        } else if (argument instanceof Day day) {
            return node.put("day", day.date().toString());
        } else if (argument instanceof Year year) {
            return node.put("year", year.year());
        } else if (argument instanceof Percent percent) {
            return node.put("percent", percent.percent().toPlainString());
        } else {
            var steps = NODES.arrayNode();
            ((Scale) argument)
                    .steps()
                    .forEach(step -> steps.addObject()
                            .put("above", step.above().amount())
                            .put("percent", step.percent().toPlainString()));
            return node.set("scale", steps);
        }
    }

    private static Argument argument(JsonNode node) {
        if (node.has("rupiah")) {
            return new Amount(Rupiah.of(node.get("rupiah").longValue()));
        } else if (node.has("day")) {
            return new Day(LocalDate.parse(node.get("day").textValue()));
        } else if (node.has("year")) {
            return new Year(node.get("year").intValue());
        } else if (node.has("percent")) {
            return new Percent(percent(node));
        } else {
            return new Scale(list(
                    node.path("scale"),
                    step -> new Step(Rupiah.of(step.get("above").longValue()), percent(step))));
        }
    }

    private static BigDecimal percent(JsonNode node) {
        return new BigDecimal(node.get("percent").textValue());
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        return StreamSupport.stream(array.spliterator(), false).map(read).toList();
    }
}
