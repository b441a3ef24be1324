package id.jht.portal.papers;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.jht.scenario.PathTest;
import id.jht.scenario.Visitor;
import id.jht.testing.Papers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Single uploads as the script of the page sends them, to the real endpoint. */
@PathTest
class PaperUploadsTest {

    private static final ParameterizedTypeReference<Map<String, Object>> ANSWER = new ParameterizedTypeReference<>() {};
    private static final String CARD = "/claims/new/papers/MEMBER_CARD";

    @Autowired
    TestRestTemplate http;

    @LocalServerPort
    int port;

    private Visitor visitor;

    @BeforeEach
    void aMemberHasBegun() {
        visitor = begun();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    void aBadFileIsAnsweredWithASentence(String sentence, byte[] content) {
        var answer = send(CARD, "ktp.jpg", content);

        assertThat(answer.getStatusCode().value()).isEqualTo(422);
        assertThat(message(answer)).contains(sentence);
        assertThat(filesOnThePage()).isEmpty();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                arguments("Berkas ini kosong", new byte[0]),
                arguments("lebih besar dari 6 MB", new byte[6 * 1024 * 1024 + 1]),
                arguments("bukan JPG, PNG, atau PDF", "MZ a program behind the name of a photo".getBytes(ISO_8859_1)),
                arguments(
                        "dikunci dengan kata sandi",
                        Papers.pdf(
                                1,
                                pdf -> pdf.protect(
                                        new StandardProtectionPolicy("owner", "secret", new AccessPermission())))),
                arguments(
                        "memuat program",
                        Papers.pdf(1, pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch()))),
                arguments("40 megapiksel", Papers.pictureBomb()),
                arguments("virus", Papers.eicar()));
    }

    @Test
    void aGoodFileIsKeptOnceHoweverOftenItComes() {
        var first = send(CARD, "ktp.jpg", Papers.jpeg(60, 40));
        var again = send(CARD, "ktp.jpg", Papers.jpeg(60, 40));

        assertThat(first.getStatusCode().value()).isEqualTo(201);
        assertThat(id(again)).isEqualTo(id(first));
        assertThat(filesOnThePage()).containsExactly(id(first));
    }

    @Test
    void filesAreMovedAndRemoved() {
        var front = id(send(CARD, "depan.jpg", Papers.jpeg(60, 40)));
        var back = id(send(CARD, "belakang.jpg", Papers.jpeg(80, 40)));
        call(HttpMethod.POST, CARD + "/order?id=" + back + "&id=" + front, null);
        assertThat(filesOnThePage()).containsExactly(back, front);

        call(HttpMethod.DELETE, CARD + "/" + back, null);
        assertThat(filesOnThePage()).containsExactly(front);
    }

    @Test
    void withoutScriptTheSameIsDoneByButtons() {
        var front = id(send(CARD, "depan.jpg", Papers.jpeg(60, 40)));
        var back = id(send(CARD, "belakang.jpg", Papers.jpeg(80, 40)));
        visitor.uploads("/claims/new/papers?earlier=" + back, Map.of());
        assertThat(filesOnThePage()).containsExactly(back, front);

        visitor.uploads("/claims/new/papers?drop=" + back, Map.of("SELFIE", new byte[0]));
        assertThat(filesOnThePage()).containsExactly(front);
        assertThat(visitor.page()).contains("Sudah disimpan");
    }

    @Test
    void aThumbnailStandsUprightAndIsSeenByItsOwnerOnly() throws IOException {
        var address = CARD + "/" + id(send(CARD, "ktp.jpg", Papers.turned(Papers.jpeg(600, 400), 6))) + ".jpg";
        var picture = http.exchange(address, HttpMethod.GET, new HttpEntity<>(headers()), byte[].class);
        var drawn = ImageIO.read(new ByteArrayInputStream(picture.getBody()));
        assertThat(drawn.getHeight()).isGreaterThan(drawn.getWidth());
        assertThat(picture.getHeaders().getCacheControl()).contains("no-store");

        visitor = begun();
        assertThat(http.exchange(address, HttpMethod.GET, new HttpEntity<>(headers()), byte[].class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void nobodyRemovesThePapersOfSomebodyElse() {
        var paper = id(send(CARD, "ktp.jpg", Papers.jpeg(60, 40)));
        var owner = visitor;
        visitor = begun();
        call(HttpMethod.DELETE, CARD + "/" + paper, null);

        visitor = owner;
        assertThat(filesOnThePage()).containsExactly(paper);
    }

    @Test
    void whoHasNoDraftIsToldWhereItIsFound() {
        var answer = call(HttpMethod.POST, CARD, form("ktp.jpg", Papers.jpeg(60, 40)), headers(""));
        assertThat(answer.getStatusCode().value()).isEqualTo(404);
        assertThat(message(answer)).contains("tautan di surel");
    }

    @Test
    void anUploadFromAnotherSiteIsNotTaken() {
        var headers = headers();
        headers.remove("X-XSRF-TOKEN");
        var answer = call(HttpMethod.POST, CARD, form("ktp.jpg", Papers.jpeg(60, 40)), headers);
        assertThat(answer.getStatusCode().value()).isEqualTo(403);
    }

    @Test
    void twentyPhotosComeOneAfterTheOtherAndTheLimitIsASentence() {
        IntStream.range(0, 20)
                .forEach(page -> assertThat(send(CARD, "IMG_" + page + ".jpg", Papers.jpeg(60 + page, 40))
                                .getStatusCode()
                                .value())
                        .isEqualTo(201));
        assertThat(filesOnThePage()).hasSize(20);

        IntStream.range(20, 30).forEach(page -> send(CARD, "IMG_" + page + ".jpg", Papers.jpeg(60 + page, 40)));
        assertThat(message(send(CARD, "zuviel.jpg", Papers.jpeg(7, 7)))).contains("terlalu banyak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../../etc/passwd", "..\\boot.ini", "\uD83D\uDE00 ktp.jpg", "<script>alert(1)</script>.jpg"})
    void aStrangeNameHarmsNothing(String name) {
        assertThat(send(CARD, name, Papers.jpeg(60, 40)).getStatusCode().value())
                .isEqualTo(201);
        assertThat(filesOnThePage()).hasSize(1);
        assertThat(visitor.page()).doesNotContain("<script>alert");
    }

    @Test
    void aNameOfThreeHundredLettersIsTaken() {
        assertThat(send(CARD, "a".repeat(296) + ".jpg", Papers.jpeg(60, 40))
                        .getStatusCode()
                        .value())
                .isEqualTo(201);
    }

    @Test
    void theSentenceSpeaksTheLanguageOfThePage() {
        visitor.opens("/claims/new/papers?lang=en");
        var headers = headers();
        headers.add(HttpHeaders.COOKIE, "jht-language=en");
        assertThat(message(call(HttpMethod.POST, CARD, form("ktp.jpg", new byte[0]), headers)))
                .contains("This file is empty");
    }

    private Visitor begun() {
        return new Visitor(port)
                .opens("/claims/new")
                .sends("/claims/new")
                .sends("/claims/new/cause", "cause", "RESIGNATION")
                .opens("/claims/new/papers");
    }

    private ResponseEntity<Map<String, Object>> send(String address, String name, byte[] content) {
        return call(HttpMethod.POST, address, form(name, content));
    }

    private static MultiValueMap<String, Object> form(String name, byte[] content) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        return form;
    }

    private ResponseEntity<Map<String, Object>> call(
            HttpMethod method, String address, @Nullable MultiValueMap<String, Object> form) {
        return call(method, address, form, headers());
    }

    private ResponseEntity<Map<String, Object>> call(
            HttpMethod method, String address, @Nullable MultiValueMap<String, Object> form, HttpHeaders headers) {
        if (form != null) {
            headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        }
        return http.exchange(address, method, new HttpEntity<>(form, headers), ANSWER);
    }

    private HttpHeaders headers() {
        return headers("jht-draft=" + cookie("jht-draft") + "; ");
    }

    private HttpHeaders headers(String draft) {
        var headers = new HttpHeaders();
        headers.add(HttpHeaders.COOKIE, draft + "jht-csrf=" + cookie("jht-csrf"));
        headers.add("X-XSRF-TOKEN", visitor.textOf("name=\"_csrf\" value=\"([^\"]+)\""));
        headers.setAccept(List.of(MediaType.APPLICATION_JSON, MediaType.IMAGE_JPEG));
        return headers;
    }

    private String cookie(String name) {
        return visitor.cookie(name).orElseThrow().getValue();
    }

    private List<String> filesOnThePage() {
        visitor.opens("/claims/new/papers");
        return Pattern.compile("data-id=\"([^\"]+)\"")
                .matcher(visitor.page())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String id(ResponseEntity<Map<String, Object>> answer) {
        return String.valueOf(answer.getBody().get("id"));
    }

    private static String message(ResponseEntity<Map<String, Object>> answer) {
        return String.valueOf(answer.getBody().get("message"));
    }
}
