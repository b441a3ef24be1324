package id.jht.filing;

import id.jht.claim.Route;
import id.jht.document.RequiredDocument;
import id.jht.eligibility.Entitlement;
import java.util.List;

/** The whole answer to "am I entitled?" without filing. */
public record EligibilityCheck(
        boolean entitled, Route route, List<Entitlement.Failure> failures, List<RequiredDocument> documents) {}
