package id.jht.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.jht.draft.DraftPapers;
import id.jht.security.UploadPlaces;
import id.jht.testing.Chromium;
import id.jht.testing.Papers;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Papers from a cheap phone over a line that breaks. */
@LiveSandbox
class PapersJourneyTest {

    /** As {@code jht.uploads.at-once} says when nothing else is set. */
    private static final int PLACES = 4;

    private static Chromium chromium;

    @Autowired
    DraftPapers papers;

    @Autowired
    UploadPlaces uploads;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    /** The worst moment: the paper has arrived, its answer has not. */
    @Test
    void anUploadThatWasCutOffIsSentAgainByItselfAndKeptOnce() {
        try (var phone = phone(true)) {
            var page = papersOf(phone);
            var attempts = new AtomicInteger();
            page.route("**/papers/MEMBER_CARD", route -> {
                if (attempts.incrementAndGet() == 1) {
                    route.fetch();
                    phone.setOffline(true);
                    route.abort();
                } else {
                    route.resume();
                }
            });
            page.setInputFiles("#MEMBER_CARD", new FilePayload("ktp.jpg", "image/jpeg", Papers.noisyJpeg(900, 600)));
            page.locator(".paper-note.again").waitFor();
            assertThat(page.locator(".paper-note.again").textContent()).contains("Kami coba lagi sendiri");

            phone.setOffline(false);
            page.locator(".paper-note.kept").waitFor();
            assertThat(attempts.get()).isGreaterThan(1);
            page.reload();
            assertThat(page.locator("[data-id]").count()).isEqualTo(1);
        }
    }

    @Test
    void whoIsToldToComeAgainHearsWhyAndIsSentAgainByItself() {
        try (var phone = phone(true)) {
            var page = papersOf(phone);
            whileOthersHave(PLACES, () -> {
                page.setInputFiles(
                        "#MEMBER_CARD", new FilePayload("ktp.jpg", "image/jpeg", Papers.noisyJpeg(900, 600)));
                page.locator(".paper-note.again").waitFor();
                assertThat(page.locator(".paper-note.again").textContent())
                        .contains("Banyak orang sedang mengirim berkas", "Mulai lagi dalam");
            });

            page.locator(".paper-note.kept").waitFor();
        }
    }

    private void whileOthersHave(int places, Runnable deed) {
        if (places == 0) {
            deed.run();
        } else {
            uploads.during(() -> {
                whileOthersHave(places - 1, deed);
                return true;
            });
        }
    }

    @Test
    void aPhotoOfATurnedCameraIsKeptUprightAndSmall() throws IOException {
        try (var phone = phone(true)) {
            var page = papersOf(phone);
            var photo = Papers.turned(Papers.jpeg(3000, 2000), 6);
            page.setInputFiles("#MEMBER_CARD", new FilePayload("kartu.jpg", "image/jpeg", photo));
            page.locator(".paper-note.kept").waitFor();

            var kept = ImageIO.read(new ByteArrayInputStream(contentOf(page)));
            assertThat(kept.getWidth()).isEqualTo(1200);
            assertThat(kept.getHeight()).isEqualTo(1800);
            assertThat(new Color(kept.getRGB(1100, 900)).getRed()).isGreaterThan(200);
            assertThat(new Color(kept.getRGB(100, 900)).getRed()).isLessThan(50);
        }
    }

    @Test
    void aBlurredPhotoIsDoubtedAndMayBeTakenAgain() throws IOException {
        try (var phone = phone(true)) {
            var page = papersOf(phone);
            page.setInputFiles("#MEMBER_CARD", new FilePayload("ktp.jpg", "image/jpeg", outOfFocus()));
            assertThat(page.locator(".paper-note.doubt").textContent()).contains("buram");
            page.waitForFileChooser(() -> page.locator("button[name=retake]").click());
            assertThat(page.locator(".paper-files li").count()).isZero();
        }
    }

    @Test
    void aPhotoThatAPhoneWithLittleMemoryCannotOpenIsSentAsItIs() {
        try (var phone = phone(true)) {
            phone.addInitScript("createImageBitmap = () => Promise.reject(new DOMException('no memory'))");
            var page = papersOf(phone);
            var photo = Papers.noisyJpeg(900, 600);
            page.setInputFiles("#MEMBER_CARD", new FilePayload("kartu.jpg", "image/jpeg", photo));
            page.locator(".paper-note.kept").waitFor();

            assertThat(contentOf(page)).isEqualTo(photo);
        }
    }

    @Test
    void aSendingThatWasStoppedMayBeRepeated() {
        try (var phone = phone(true)) {
            phone.addInitScript(
                    "const later = setTimeout; setTimeout = (act, time) => later(act, time === 8000 ? 50 : time)");
            var page = papersOf(phone);
            page.navigate(address("/claims/track"));
            page.evaluate(
                    "document.querySelector('main form').addEventListener('submit', event => event.preventDefault())");
            page.locator("main form button").last().click();
            page.waitForCondition(() -> page.locator("form[data-sent]").count() == 0);
        }
    }

    @Test
    void whatCannotBeReadIsSaidBeforeItIsSent() {
        try (var phone = phone(true)) {
            var page = papersOf(phone);
            page.setInputFiles("#MEMBER_CARD", new FilePayload("ktp.jpg", "image/jpeg", new byte[] {77, 90, 1, 2, 3}));
            page.locator(".paper-note.wrong").waitFor();
            assertThat(page.locator(".paper-note.wrong").textContent()).contains("bukan JPG, PNG, atau PDF");
            page.reload();
            assertThat(page.locator("[data-id]").count()).isZero();
        }
    }

    @Test
    void theFormWaitsForWhatIsStillOnItsWay() {
        try (var phone = phone(true)) {
            var page = papersOf(phone);
            page.setInputFiles("#MEMBER_CARD", new FilePayload[] {
                new FilePayload("depan.jpg", "image/jpeg", Papers.noisyJpeg(900, 600)),
                new FilePayload("belakang.jpg", "image/jpeg", Papers.noisyJpeg(600, 900))
            });
            page.waitForNavigation(
                    () -> page.locator("main form button[type=submit]").last().click());
            assertThat(page.locator("[data-id]").count()).isEqualTo(2);
            assertThat(page.locator(".govuk-error-summary").textContent()).doesNotContain("Kartu peserta");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void withoutScriptThePageIsAPlainForm(String language) {
        try (var phone = phone(false)) {
            var page = papersOf(phone);
            page.navigate(address("/claims/new/papers?lang=" + language));
            page.setInputFiles("#EMPLOYMENT_PROOF", new FilePayload[] {
                new FilePayload("1.jpg", "image/jpeg", Papers.jpeg(600, 900)),
                new FilePayload("2.jpg", "image/jpeg", Papers.turned(Papers.jpeg(600, 400), 6))
            });
            page.locator("main form button[type=submit]").last().click();
            assertThat(page.locator("[data-id]").count()).isEqualTo(2);
            page.locator("button[name=earlier]").click();
            assertThat(page.locator("[data-name]").first().getAttribute("data-name"))
                    .isEqualTo("2.jpg");
            page.locator("button[name=drop]").first().click();
            assertThat(page.locator("[data-id]").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everybodyCanUseThePages(String language) {
        try (var phone = phone(true)) {
            var page = papersOf(phone);
            page.navigate(address("/claims/new/papers?lang=" + language));
            page.setInputFiles("#MEMBER_CARD", new FilePayload("ktp.jpg", "image/jpeg", Papers.noisyJpeg(900, 600)));
            page.locator(".paper-note.kept").waitFor();
            Audit.of(page);
        }
    }

    /** No edge anywhere, only light that grows. */
    private static byte[] outOfFocus() throws IOException {
        var image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 800; x++) {
            for (var y = 0; y < 600; y++) {
                var light = 60 + (x + y) / 10;
                image.setRGB(x, y, new Color(light, light, light).getRGB());
            }
        }
        var file = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", file);
        return file.toByteArray();
    }

    private byte[] contentOf(Page page) {
        var paper = UUID.fromString(page.locator("[data-id]").first().getAttribute("data-id"));
        var draft = jdbc.sql("select draft_id from draft_paper where id = ?")
                .param(paper)
                .query(UUID.class)
                .single();
        return papers.content(draft, paper).orElseThrow();
    }

    private Page papersOf(BrowserContext phone) {
        var page = phone.newPage();
        page.navigate(address("/claims/new"));
        next(page);
        page.locator("input[value=RESIGNATION]").check();
        next(page);
        page.navigate(address("/claims/new/papers"));
        return page;
    }

    private static void next(Page page) {
        page.locator("main form button[type=submit]:not([name])").last().click();
    }

    private BrowserContext phone(boolean script) {
        return chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 740)
                        .setJavaScriptEnabled(script)
                        .setLocale("id-ID"));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
