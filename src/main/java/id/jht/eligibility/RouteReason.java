package id.jht.eligibility;

import java.util.List;

/**
 * One thing that the fast route asks for, as the table has it. The sentence is the message {@code route.reason.FACT} when it is
 * met, else {@code route.obstacle.FACT}; its argument is the first of the numbers.
 *
 * @param fact name of the table's input, e.g. {@code balance}
 * @param numbers that the table compares with
 */
public record RouteReason(String fact, boolean met, List<Long> numbers) {}
