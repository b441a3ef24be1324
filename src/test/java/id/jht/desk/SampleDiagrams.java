package id.jht.desk;

import id.jht.casework.ClaimDiagram;
import id.jht.casework.ClaimDiagrams;
import id.jht.claim.ClaimNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the engine would say of a claim whose papers are checked. */
class SampleDiagrams implements ClaimDiagrams {

    private static final Instant THEN = Instant.parse("2026-11-20T03:00:00Z");

    @Override
    public List<ClaimDiagram> of(ClaimNumber number) {
        return List.of(new ClaimDiagram(
                "jht-claim",
                "Klaim JHT",
                List.of(
                        new ClaimDiagram.Plane("jht-claim", "Klaim JHT", false),
                        new ClaimDiagram.Plane("SubProcess_DocumentCheck", "2 Pemeriksaan dokumen", true)),
                List.of(
                        new ClaimDiagram.Element("ServiceTask_GatherFacts", "Kumpulkan fakta", true, THEN, THEN),
                        new ClaimDiagram.Element("SubProcess_DocumentCheck", "2 Pemeriksaan", false, THEN, null),
                        new ClaimDiagram.Element("UserTask_CheckDocuments", "Periksa dokumen", true, THEN, null))));
    }

    @Override
    public Optional<String> model(ClaimNumber number, String process, String plane) {
        return process.equals("jht-claim") ? Optional.of("<definitions/>") : Optional.empty();
    }
}
