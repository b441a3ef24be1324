package id.jht.casework;

import org.jspecify.annotations.Nullable;

/**
 * How much lies with one person of a desk.
 *
 * @param person user name; null for what nobody has taken
 * @param dueToday due between now and the end of the day
 */
public record Load(String group, @Nullable String person, int open, int dueToday, int overdue) {}
