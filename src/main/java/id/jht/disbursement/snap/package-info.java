/** The bank over SNAP BI: signatures, token, the services for inquiry, transfer and status, and what each answer means. */
@NullMarked
package id.jht.disbursement.snap;

import org.jspecify.annotations.NullMarked;
