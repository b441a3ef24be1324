/** The simulated bank: SNAP BI over HTTP with its own books in schema {@code sandbox}, which survive a kill. */
@NullMarked
package id.jht.sandbox.bank;

import org.jspecify.annotations.NullMarked;
