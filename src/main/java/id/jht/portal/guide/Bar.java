package id.jht.portal.guide;

/**
 * One part of a column of a chart, in the units of its picture.
 *
 * @param kind names the colour of the style sheet
 */
public record Bar(String kind, long x, long y, long width, long height) {}
