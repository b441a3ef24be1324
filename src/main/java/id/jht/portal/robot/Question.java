package id.jht.portal.robot;

/**
 * A question that a person answers at once.
 *
 * @param text in the member's language
 * @param token goes with the answer and tells, to us alone, what is right
 * @param pause seconds before which an answer is not taken
 */
public record Question(String text, String token, long pause) {}
