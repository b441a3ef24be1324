package id.jht.casework;

import id.jht.claim.ClaimNumber;
import java.util.List;
import java.util.Optional;

/** Seam to the process engine: how far a claim has come in the diagrams that it runs through. */
public interface ClaimDiagrams {

    /** The claim's own diagram first, then those it has called; none when the engine no longer remembers the claim. */
    List<ClaimDiagram> of(ClaimNumber number);

    /** What is drawn on one plane, as a model of its own; empty unless the claim runs through that diagram. */
    Optional<String> model(ClaimNumber number, String process, String plane);
}
