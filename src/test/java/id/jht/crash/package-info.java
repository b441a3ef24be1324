/** Kills the packaged application at the worst moments, again and again, and counts the money afterwards. */
@org.jspecify.annotations.NullMarked
package id.jht.crash;
