package id.jht.portal.filing;

/** Where those are sent whose draft is not found: expired, deleted, filed elsewhere, or a browser without cookies. */
final class Lost {

    static final String PAGE = "redirect:/claims/new?lost=yes";

    private Lost() {}
}
