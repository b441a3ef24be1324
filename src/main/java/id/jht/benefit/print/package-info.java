/** The statement and the withholding slip as a page to read and print. */
@NullMarked
package id.jht.benefit.print;

import org.jspecify.annotations.NullMarked;
