package id.jht.security;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.scenario.MobileApp;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestPapers;
import id.jht.scenario.Visitor;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** More people send papers than can be served: every door says so in the reader's language, and takes what is sent again. */
@PathTest
class BusyUploadsTest {

    private static final Paper PAPER = TestPapers.picture(DocumentType.KTP);

    @Autowired
    UploadPlaces places;

    @LocalServerPort
    int port;

    private int others;

    private void othersCome() {
        while (places.queueUp()) {
            others++;
        }
    }

    @AfterEach
    void othersLeave() {
        for (; others > 0; others--) {
            places.leaveQueue();
        }
    }

    @Test
    void anAppIsToldInItsLanguageWhenToSendAgain() {
        var app = new MobileApp(port);
        othersCome();

        app.uploads("/claims", PAPER);
        assertThat(app.status()).isEqualTo(429);
        assertThat(app.header("Content-Type")).startsWith("application/problem+json");
        assertThat(app.text("title")).isEqualTo("Sedang banyak yang mengirim");
        assertThat(Integer.parseInt(app.header("Retry-After"))).isBetween(5, 60);
        app.with("Accept-Language", "en").uploads("/claims", PAPER);
        assertThat(app.text("detail")).contains("Nothing has been stored", "the same Idempotency-Key");

        othersLeave();
        app.uploads("/claims", PAPER);
        assertThat(app.refusals()).containsExactly("claim MISSING_PART");
    }

    @Test
    void aDraftIsFiledAgainWhenThereIsRoom() {
        var app = new MobileApp(port);
        var draft = "/drafts/" + app.posts("/drafts", "{}").text("draftId");
        app.with("X-Draft-Token", app.text("draftToken"));
        othersCome();

        assertThat(app.posts(draft + "/claim", "{}").status()).isEqualTo(429);

        othersLeave();
        assertThat(app.posts(draft + "/claim", "{}").status()).isEqualTo(422);
    }

    @Test
    void thePageOfPapersKeepsThePlaceWhereTheMemberWas() {
        var visitor = begun();
        othersCome();

        visitor.uploads("/claims/new/papers", Map.of("MEMBER_CARD", PAPER.content()));
        assertThat(visitor.status()).isEqualTo(429);
        assertThat(visitor.page()).contains("Sedang banyak yang mengirim", "Yang sudah disimpan tidak hilang");
        assertThat(visitor.opens("/claims/new/papers?lang=en").status()).isEqualTo(200);
        visitor.uploads("/claims/new/papers", Map.of("MEMBER_CARD", PAPER.content()));
        assertThat(visitor.page()).contains("Many people are sending right now", "Wait a minute");

        othersLeave();
        visitor.opens("/claims/new/papers").uploads("/claims/new/papers", Map.of("MEMBER_CARD", PAPER.content()));
        assertThat(visitor.page()).contains("MEMBER_CARD.jpg");
    }

    @Test
    void filingFromThePageWaitsLikeAnUpload() {
        var visitor = begun();
        othersCome();

        assertThat(visitor.sends("/claims/new/consent", "agreed", "yes").status())
                .isEqualTo(429);
        assertThat(visitor.opens("/claims/new/tasks").status()).isEqualTo(200);
    }

    @Test
    void whoOnlyLooksIsServed() {
        othersCome();

        assertThat(new Visitor(port).opens("/").status()).isEqualTo(200);
    }

    private Visitor begun() {
        return new Visitor(port)
                .opens("/claims/new")
                .sends("/claims/new")
                .sends("/claims/new/cause", "cause", "RESIGNATION")
                .opens("/claims/new/papers");
    }
}
