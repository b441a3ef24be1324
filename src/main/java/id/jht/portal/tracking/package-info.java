/** Where a claim stands and what its member can still do with it. */
@NullMarked
package id.jht.portal.tracking;

import org.jspecify.annotations.NullMarked;
