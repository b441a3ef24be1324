package id.jht.filing;

import id.jht.claim.Heir;
import id.jht.claim.Recipient;
import java.util.List;

/** Who is paid for a dead member, and who inherits. */
record Estate(Recipient recipient, List<Heir> heirs) {}
