package id.jht.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.jht.filing.ClaimForm;
import id.jht.preparation.Rows;
import id.jht.preparation.Step;
import id.jht.shared.Violation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A claim as a client sends it for a draft, in the shape of the part {@code claim} of a filing, whole or in part: what is named
 * is changed, null takes it away, what is not named stays. Pages have names of their own for what it holds.
 */
final class DraftClaim {

    private final Map<String, String> answers = new LinkedHashMap<>();
    private final Set<Step> steps = EnumSet.noneOf(Step.class);

    private DraftClaim() {}

    static DraftClaim read(byte[] json) {
        StrictJson.read(json, ClaimForm.class, "body");
        var claim = new DraftClaim();
        StrictJson.read(json, ObjectNode.class, "body")
                .properties()
                .forEach(field -> claim.take(field.getKey(), field.getValue()));
        return claim;
    }

    Map<String, String> answers() {
        return answers;
    }

    /** Pages that something was sent for, in their order. */
    Set<Step> steps() {
        return steps;
    }

    private void take(String field, JsonNode value) {
        switch (field) {
            case "kpj" -> cards(value);
            case "heirs" -> heirs(value);
            case "birthDate" -> birthDate(text(value));
            case "helper" -> {
                put("helped", String.valueOf(!value.isNull()));
                parts(field, value);
            }
            default -> parts(field, value);
        }
    }

    private void cards(JsonNode list) {
        refuseMoreThan(Rows.CARDS.last(), "kpj", list);
        steps.add(Step.CARDS);
        put("kpj1", text(list.path(0)));
        for (var card = 1; card < list.size(); card++) {
            put("kpj" + (card + 1), text(list.get(card)));
        }
    }

    private void heirs(JsonNode list) {
        refuseMoreThan(Rows.HEIRS.last(), "heirs", list);
        steps.add(Step.HEIRS);
        for (var heir = 0; heir < list.size(); heir++) {
            var row = "heirs" + (heir + 1) + ".";
            list.get(heir).properties().forEach(part -> put(row + part.getKey(), text(part.getValue())));
        }
    }

    /** What is no date is kept as a year, and refused as a date. */
    private void birthDate(String date) {
        var isDate = date.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        steps.add(Step.IDENTITY);
        answers.put("birthYear", isDate ? date.substring(0, 4) : date);
        answers.put("birthMonth", isDate ? date.substring(5, 7) : "");
        answers.put("birthDay", isDate ? date.substring(8) : "");
    }

    private void parts(String field, JsonNode value) {
        var prefix = field + ".";
        if (value.isObject()) {
            value.properties().forEach(part -> put(prefix + part.getKey(), text(part.getValue())));
        } else if (value.isNull() && hasParts(prefix)) {
            partsOf(prefix).forEach(part -> put(part, ""));
        } else {
            put(field, text(value));
        }
    }

    private static boolean hasParts(String prefix) {
        return !partsOf(prefix).isEmpty();
    }

    private static Set<String> partsOf(String prefix) {
        return Arrays.stream(Step.values())
                .flatMap(step -> step.fields().stream())
                .filter(name -> name.startsWith(prefix))
                .collect(java.util.stream.Collectors.toSet());
    }

    private void put(String name, String text) {
        var step = Step.asking(name);
        if (!step.takes(name)) {
            throw new MalformedRequestException(Violation.of(name, "UNKNOWN_FIELD", name));
        }
        steps.add(step);
        answers.put(name, text);
    }

    private static void refuseMoreThan(int most, String field, JsonNode list) {
        if (list.size() > most) {
            throw new MalformedRequestException(Violation.of(field, "MALFORMED", field));
        }
    }

    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    /** At the field of the claim instead of the input of a page. */
    static Violation named(Violation wrong) {
        return new Violation(fieldOf(wrong.field()), wrong.code(), wrong.arguments());
    }

    private static String fieldOf(String input) {
        if (input.equals("helped")) {
            return "helper";
        }
        if (input.equals("kpj1")) {
            return "kpj";
        }
        var digits = input.replaceAll("^(kpj|heirs)([0-9]+).*$", "$2");
        return digits.equals(input) ? input : input.replaceFirst("[0-9]+", "[" + (Integer.parseInt(digits) - 1) + "]");
    }
}
