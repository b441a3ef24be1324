package id.jht.shared;

import java.util.List;

/**
 * One thing that is wrong with what somebody gave us.
 *
 * @param field path of the field in the request, e.g. {@code address.postalCode}, or the document type of a paper
 * @param code stable code in upper snake case; the sentence is the message {@code violation.CODE}
 * @param arguments values for the sentence; never personal data
 */
public record Violation(String field, String code, List<Object> arguments) {

    public static Violation of(String field, String code, Object... arguments) {
        return new Violation(field, code, List.of(arguments));
    }
}
