/** What a member reads before filing: the first page, "am I entitled?", simulation, guide. */
@NullMarked
package id.jht.portal.guide;

import org.jspecify.annotations.NullMarked;
