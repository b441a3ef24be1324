/** "My savings": what a signed-in member has, and what to do about each card. */
@NullMarked
package id.jht.portal.savings;

import org.jspecify.annotations.NullMarked;
