/** Who of the staff may do what in the engine: groups, authorizations, branches as tenants, saved filters, and the guard of tasks. */
@NullMarked
package id.jht.process.access;

import org.jspecify.annotations.NullMarked;
