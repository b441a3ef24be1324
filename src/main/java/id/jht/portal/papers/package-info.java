/** Papers of a claim that is being filled in, sent one by one: each answered at once, none twice. */
@NullMarked
package id.jht.portal.papers;

import org.jspecify.annotations.NullMarked;
