package id.jht.desk;

import id.jht.claim.Claim;

/** Where the case page gets what it shows. */
interface CasePages {

    ClaimPage of(Claim claim);
}
