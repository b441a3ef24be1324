/** Filing a claim, page by page, to the receipt. */
@NullMarked
package id.jht.portal.filing;

import org.jspecify.annotations.NullMarked;
