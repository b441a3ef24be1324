/** The field for a village: chosen by a few letters, with script and without. */
@NullMarked
package id.jht.portal.address;

import org.jspecify.annotations.NullMarked;
