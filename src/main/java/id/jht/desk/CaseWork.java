package id.jht.desk;

import id.jht.casework.ClaimDiagram;
import id.jht.casework.Note;
import java.util.List;

/**
 * What is being done about the claim, and what the reader may do.
 *
 * @param mayMark whether the reader may judge papers now
 * @param mayAsk whether the reader may write to the member now
 */
record CaseWork(List<ClaimDiagram> diagrams, List<CaseTask> tasks, List<Note> notes, boolean mayMark, boolean mayAsk) {

    /** The steps that the claim stands in now, by every diagram. */
    public List<ClaimDiagram.Element> now() {
        return diagrams.stream()
                .flatMap(diagram -> diagram.steps().stream())
                .filter(ClaimDiagram.Element::isCurrent)
                .toList();
    }

    /** The plane to begin with: the innermost on which the claim stands. */
    public String firstPlane() {
        return diagrams.stream()
                .flatMap(diagram -> diagram.planes().stream())
                .filter(ClaimDiagram.Plane::current)
                .map(ClaimDiagram.Plane::id)
                .reduce("", (outer, inner) -> inner);
    }
}
