package id.jht.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.jht.document.DocumentType;
import id.jht.filing.Terms;
import id.jht.scenario.TestForm;
import id.jht.scenario.TestMember;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** What apps and browsers of members send, over real HTTP; answers come when they come. */
final class Phones {

    static final List<DocumentType> FOUR_PAPERS =
            List.of(DocumentType.KTP, DocumentType.MEMBER_CARD, DocumentType.SELFIE, DocumentType.EMPLOYMENT_PROOF);
    static final List<DocumentType> FACE = List.of(DocumentType.SELFIE);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String BOUNDARY = "part-of-a-claim";
    private static final Map<DocumentType, byte[]> PAPERS = Map.of(
            DocumentType.KTP, part(DocumentType.KTP),
            DocumentType.MEMBER_CARD, part(DocumentType.MEMBER_CARD),
            DocumentType.SELFIE, part(DocumentType.SELFIE),
            DocumentType.EMPLOYMENT_PROOF, part(DocumentType.EMPLOYMENT_PROOF));

    private final OwnProcess server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Phones(OwnProcess server) {
        this.server = server;
    }

    /** @param key under which a repeat is the same submission */
    CompletableFuture<HttpResponse<String>> file(TestMember member, List<DocumentType> papers, String key) {
        var body = new ArrayList<byte[]>();
        body.add(head("claim", "claim.json", "application/json"));
        body.add(json(member));
        papers.forEach(paper -> body.add(PAPERS.get(paper)));
        body.add(("\r\n--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return send(app("/api/v1/claims")
                .header("Idempotency-Key", key)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArrays(body)));
    }

    CompletableFuture<HttpResponse<String>> read(Filed claim) {
        return send(app("/api/v1/claims/" + claim.claimNumber()).header("X-Tracking-Token", claim.trackingToken()));
    }

    /** The page where a member follows the claim. */
    CompletableFuture<HttpResponse<String>> look(Filed claim) {
        return send(HttpRequest.newBuilder(server.uri("/claims/" + claim.claimNumber()))
                .header("Accept-Encoding", "gzip")
                .header("Cookie", "jht-claim=" + claim.trackingToken()));
    }

    private HttpRequest.Builder app(String path) {
        return HttpRequest.newBuilder(server.uri(path)).header("Authorization", "Bearer sandbox-api-key");
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return http.sendAsync(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    private static byte[] json(TestMember member) {
        try {
            return JSON.writeValueAsBytes(new TestForm(member, Terms.VERSION).build());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] part(DocumentType type) {
        var head = head(type.name(), type + ".jpg", "image/jpeg");
        var paper = LargePapers.photo(type).content();
        var part = new byte[head.length + paper.length];
        System.arraycopy(head, 0, part, 0, head.length);
        System.arraycopy(paper, 0, part, head.length, paper.length);
        return part;
    }

    private static byte[] head(String name, String file, String type) {
        return ("\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file
                        + "\"\r\nContent-Type: " + type + "\r\n\r\n")
                .getBytes(UTF_8);
    }

    /** A claim, and what lets one see it. */
    record Filed(String claimNumber, String trackingToken) {

        static Filed in(HttpResponse<String> receipt) {
            if (receipt.statusCode() != 201) {
                throw new IllegalStateException(receipt.statusCode() + " " + receipt.body());
            }
            try {
                var json = JSON.readTree(receipt.body());
                return new Filed(
                        json.get("claimNumber").asText(),
                        json.get("trackingToken").asText());
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
