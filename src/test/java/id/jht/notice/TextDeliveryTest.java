package id.jht.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jht.claim.ClaimNumber;
import id.jht.notice.text.Carriers;
import id.jht.notice.text.GatewayTroubleException;
import id.jht.notice.text.TextChannel;
import id.jht.notice.text.TextMessage;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMember;
import id.jht.scenario.TestMembers.Kind;
import id.jht.scenario.Visitor;
import id.jht.shared.MobileNumber;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Short texts on their way to the phones of the sandbox, over HTTP. */
@PathTest
class TextDeliveryTest {

    private static final int LAST = 28;

    @Autowired
    ClaimScenario scenario;

    @Autowired
    TextDelivery delivery;

    @Autowired
    TextMessages texts;

    @Autowired
    Carriers carriers;

    @Autowired
    Notices notices;

    @Autowired
    TestRestTemplate http;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @AfterEach
    void gatewaysWorkAgain() {
        scenario.phonesBehave(false);
    }

    @Test
    void besideEachMailAShortTextGoesToTheMembersPhoneAndItsLinkOpensTheClaim() {
        var member = scenario.member(Kind.ORDINARY);
        var claim = scenario.filed(member);
        deliver(claim);

        var text = onPhone(member).get(0);
        assertThat(text)
                .startsWith("Klaim " + claim + " kami terima. Lihat http")
                .doesNotContain(member.name(), member.nik(), TrackingLinks.MARKER);
        var link = text.substring(text.indexOf("/claims/"));
        assertThat(new Visitor(port).opens(link).page()).contains(claim.value(), "WhatsApp · terkirim ke •");
        assertThat(textOf(claim).state()).isEqualTo("DELIVERED");
    }

    @Test
    void aPhoneThatGetsNothingMakesNobodyWorkSinceTheMailArrives() {
        var member = scenario.member(Kind.ORDINARY);
        scenario.phonesBehave(false, phoneOf(member));
        var claim = scenario.filed(member);
        deliver(claim);

        assertThat(textOf(claim).state()).isEqualTo("UNDELIVERABLE");
        assertThat(scenario.waitsFor(claim)).doesNotContain("UserTask_ContactMember");
        assertThat(onPhone(member)).isEmpty();
    }

    @Test
    void aGatewayThatIsDownIsTriedAgainAndForADay() {
        var member = scenario.member(Kind.ORDINARY);
        scenario.phonesBehave(true);
        var first = scenario.filed(member);
        assertThatThrownBy(() -> deliver(first))
                .isInstanceOf(GatewayTroubleException.class)
                .hasMessageNotContaining(phoneOf(member));
        assertThat(textOf(first).state()).isEqualTo("WAITING");

        scenario.phonesBehave(false);
        deliver(first);
        assertThat(textOf(first).state()).isEqualTo("DELIVERED");

        scenario.phonesBehave(true);
        var second = scenario.claimOf(Kind.ORDINARY);
        delivery.deliver(textId(second), LAST);
        assertThat(textOf(second).state()).isEqualTo("UNDELIVERABLE");
    }

    @ParameterizedTest
    @EnumSource(TextChannel.class)
    void aTextThatIsSentTwiceIsReadOnce(TextChannel channel) {
        var member = scenario.member(Kind.ORDINARY);
        var message = new TextMessage(
                "twice-" + channel,
                MobileNumber.of(phoneOf(member)),
                "en",
                "PAID",
                List.of("JHT-2026-00000001", "https://jht.example/claims"),
                "Claim JHT-2026-00000001 has been paid. See https://jht.example/claims");

        carriers.post(channel, message);
        carriers.post(channel, message);

        assertThat(onPhone(member)).containsExactly(message.text());
    }

    @Test
    void aCodeGoesBySmsAndItsWordsAreKeptNowhereAfterwards() {
        var member = scenario.member(Kind.ORDINARY);
        texts.write(PersonalTextKind.SIGN_IN_CODE, MobileNumber.of(phoneOf(member)), "en", "123456", 10);
        var id = jdbc.sql("select max(id) from text_message").query(Long.class).single();
        delivery.deliver(id, 0);

        assertThat(onPhone(member)).singleElement().asString().startsWith("123456 is your sign-in code");
        assertThat(jdbc.sql("select body from text_message where id = ?")
                        .param(id)
                        .query(String.class)
                        .single())
                .isEmpty();
    }

    private void deliver(ClaimNumber claim) {
        delivery.deliver(textId(claim), 0);
    }

    private long textId(ClaimNumber claim) {
        return jdbc.sql("""
                        select max(text_message.id) from text_message join notice on notice.id = notice_id
                        where claim_number = ? and text_message.kind = 'RECEIPT'
                        """).param(claim.value()).query(Long.class).single();
    }

    private Notices.Text textOf(ClaimNumber claim) {
        return notices.of(claim).stream()
                .filter(notice -> notice.kind() == NoticeKind.RECEIPT)
                .findFirst()
                .map(Notices.Written::text)
                .orElseThrow();
    }

    private List<String> onPhone(TestMember member) {
        return Stream.of(http.getForObject("/sandbox/phones.json", OnPhone[].class))
                .filter(text -> text.to().equals(phoneOf(member)))
                .map(OnPhone::text)
                .toList();
    }

    record OnPhone(String to, String text) {}

    private static String phoneOf(TestMember member) {
        return MobileNumber.parse(member.mobile()).orElseThrow().value();
    }
}
