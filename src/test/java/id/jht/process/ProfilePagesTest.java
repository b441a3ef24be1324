package id.jht.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.document.DocumentType;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.profile.ProfileNumber;
import id.jht.profile.ProfileTrail;
import id.jht.profile.ProfileUpdates;
import id.jht.profile.Sending;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.FormBrowser;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMember;
import id.jht.scenario.TestMembers.Kind;
import id.jht.scenario.TestPapers;
import id.jht.shared.EmailAddress;
import id.jht.shared.Nik;
import id.jht.shared.Violation;
import id.jht.signin.OpenDoor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.LinkedMultiValueMap;

/** A member brings the profile up to date without script, an app does it by REST, an officer looks at it. */
@PathTest
class ProfilePagesTest {

    private static final byte[] FACE = TestPapers.picture(DocumentType.SELFIE).content();
    private static final String NEW_EMAIL = "baru@contoh.id";
    private static final String CODE = "/contact/code";
    private static final List<String> PAGES = List.of(
            "",
            "/identity",
            "/mother",
            "/contact",
            "/address",
            "/account",
            "/tax",
            "/more",
            "/branch",
            "/face",
            "/visit");

    @Autowired
    private ClaimScenario scenario;

    @Autowired
    private Members members;

    @Autowired
    private ProfileUpdates updates;

    @Autowired
    private ProfileTrail trail;

    @Autowired
    private OpenDoor door;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whoIsNotSignedInIsLedToTheSignInAndBack() {
        for (var page : PAGES) {
            var answer = new FormBrowser(http.getRootUri()).get("/my/profile" + page);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/sign-in?next=%2Fmy%2Fprofile");
        }
    }

    @Test
    void everyPageSpeaksBothLanguagesAndOnlyOneMayUseTheCamera() {
        var visitor = visitor(scenario.member(Kind.ORDINARY));
        for (var page : PAGES) {
            for (var language : List.of("id", "en")) {
                var answer = visitor.get("/my/profile" + page + "?lang=" + language);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(answer.body()).as(page).doesNotContain("??");
                assertThat(answer.headers().firstValue("Permissions-Policy").orElse(""))
                        .startsWith(page.equals("/face") ? "camera=(self)" : "camera=()");
            }
        }
    }

    @Test
    void aMemberFillsInPageByPageAndSendsAndSeesHowItGoes() {
        var member = scenario.member(Kind.ORDINARY);
        var visitor = visitor(member);
        assertThat(visitor.get("/my/profile/check").statusCode()).isEqualTo(302);

        fillIn(visitor);
        assertThat(visitor.get("/my/profile/check").body())
                .contains("Jalan Uji 1", "Kuta Bayu", member.accountNumber());
        var number = sent(visitor);
        assertThat(visitor.get("/my/profile/sent/" + number).body()).contains(number.value());
        assertThat(visitor.get("/my/profile").body()).contains("Data baru diterima", number.value());
        assertThat(visitor.get("/my/profile/contact").statusCode()).isEqualTo(302);

        scenario.automatedStepsRun(number);

        assertThat(visitor.get("/my/profile").body()).contains("Data sudah diperbarui");
        assertThat(of(member).mobile().value()).isEqualTo("+6281299000009");
    }

    @Test
    void aRefusalIsReadWithItsReason() {
        var member = scenario.member(Kind.ORDINARY);
        var visitor = visitor(member);
        fillIn(visitor);
        visitor.send("/my/profile/mother", Map.of("motherMaidenName", "Siti Lain Sekali"));
        var number = sent(visitor);
        scenario.automatedStepsRun(number);
        assertThat(visitor.get("/my/profile").body()).contains("Sedang diperiksa petugas");

        scenario.officer("rina").reviews(number, "REJECTED", "Bawa kartu keluarga ke kantor cabang.");

        assertThat(visitor.get("/my/profile").body()).contains("Bawa kartu keluarga ke kantor cabang.");
    }

    @Test
    void theIdentityIsOnlyTypedByWhomItIsWrongFor() {
        var member = scenario.member(Kind.ORDINARY);
        var visitor = visitor(member);

        var asked = visitor.send("/my/profile/identity", Map.of("identityRight", "no"));
        assertThat(asked.body()).contains("value=\"" + member.name() + "\"").doesNotContain("govuk-error-summary");
        var wrong = visitor.send(
                "/my/profile/identity",
                Map.of(
                        "identityRight",
                        "no",
                        "name",
                        "",
                        "birthPlace",
                        "Medan",
                        "birthDay",
                        "31",
                        "birthMonth",
                        "2",
                        "birthYear",
                        "1990"));

        assertThat(wrong.body()).contains("href=\"#name\"", "href=\"#birthDate\"", "value=\"31\"");
    }

    @ParameterizedTest
    @CsvSource({
        "identity, identityRight, '', Pilih apakah data ini sama",
        "mother, motherMaidenName, '', Isi nama gadis ibu kandung",
        "contact, mobile, 12, Tulis nomor HP Indonesia",
        "contact, email, x, Tulis alamat surel yang lengkap",
        "address, address.postalCode, 12, Kode pos terdiri dari 5 angka",
        "account, accountNumber, 12, Nomor rekening hanya berisi angka",
        "account, accountNumber, 9999999999, Bank tidak mengenal nomor rekening ini",
        "tax, npwp, 12, NPWP terdiri dari 16 angka",
        "tax, passportNumber, 1, Nomor paspor terdiri dari 6",
        "more, emergency.mobile, 1, Tulis nomor HP Indonesia",
        "branch, branch, XXX, Kantor cabang tidak dikenal"
    })
    void aWrongAnswerHasItsSentenceAndIsKept(String page, String field, String typed, String sentence) {
        var answer = visitor(scenario.member(Kind.ORDINARY))
                .send("/my/profile/" + page, Map.of(field, typed, "bankCode", "014", "village.typed", ""));

        assertThat(answer.body()).contains("href=\"#" + field.replace('.', '-') + "\"", sentence);
        if (!typed.isEmpty() && !page.equals("branch")) {
            assertThat(answer.body()).contains("value=\"" + typed + "\"");
        }
    }

    @Test
    void aNewAddressCountsWhenTheCodeSentThereHasComeBack() {
        var member = scenario.member(Kind.ORDINARY);
        var visitor = visitor(member);
        fillIn(visitor);
        saved(visitor.send("/my/profile/contact", Map.of("mobile", "0812-9900-0009", "email", "lain@contoh.id")), CODE);

        assertThat(visitor.get("/my/profile/check").statusCode()).isEqualTo(302);
        assertThat(updates.send(of(member), "id"))
                .isEqualTo(new Sending.Refused(List.of(Violation.of("email", "EMAIL_UNPROVEN"))));

        saved(visitor.send("/my/profile/contact", Map.of("mobile", "0812-9900-0009", "email", NEW_EMAIL)), CODE);
        saved(visitor.send("/my/profile" + CODE, Map.of("code", codeSent())));
        assertThat(visitor.get("/my/profile" + CODE).statusCode()).isEqualTo(302);
        scenario.automatedStepsRun(sent(visitor));
        assertThat(of(member).email()).isEqualTo(EmailAddress.of(NEW_EMAIL));
    }

    @Test
    void aCodeThatIsWrongTooOldOrTooOftenTriedHasItsOwnSentence() {
        var visitor = visitor(scenario.member(Kind.ORDINARY));
        var page = "/my/profile" + CODE;
        visitor.send("/my/profile/contact", Map.of("mobile", "0812-9900-0009", "email", NEW_EMAIL));
        var code = codeSent();

        assertThat(visitor.send(page, Map.of("code", "12")).body())
                .contains("Kode terdiri dari 6 angka", "value=\"12\"");
        for (var left = 4; left > 0; left--) {
            assertThat(visitor.send(page, Map.of("code", another(code))).body())
                    .contains("Anda masih dapat mencoba " + left + " kali");
        }
        assertThat(visitor.send(page, Map.of("code", another(code))).body()).contains("Terlalu banyak kode yang salah");
        assertThat(visitor.send(page, Map.of("code", code)).body()).contains("Terlalu banyak kode yang salah");

        assertThat(visitor.send(page, Map.of("again", "yes")).body()).contains("Kode baru sudah dikirim");
        var late = codeSent();
        scenario.timePasses(Duration.ofMinutes(11));
        assertThat(visitor.send(page, Map.of("code", late)).body()).contains("Kode ini sudah tidak berlaku");
    }

    @Test
    void nobodyCanFloodAStrangersMailboxWithCodes() {
        var visitor = visitor(scenario.member(Kind.ORDINARY));
        visitor.send("/my/profile/contact", Map.of("mobile", "0812-9900-0009", "email", NEW_EMAIL));
        for (var codes = 1; codes < 5; codes++) {
            visitor.send("/my/profile" + CODE, Map.of("again", "yes"));
        }

        assertThat(visitor.send("/my/profile" + CODE, Map.of("again", "yes")).body())
                .contains("Terlalu banyak kode diminta");
    }

    @Test
    void aNewNumberCountsWhenTheCodeSentThereBySmsHasComeBack() {
        var member = scenario.member(Kind.ORDINARY);
        var visitor = visitor(member);
        var page = "/my/profile" + CODE;
        saved(visitor.send("/my/profile/contact", Map.of("mobile", "0812-9900-0019", "email", member.email())), CODE);
        assertThat(visitor.get(page).body()).contains("Periksa nomor ponsel baru Anda", "+6281299000019", "SMS");
        var code = codeTexted();
        assertThat(visitor.send(page, Map.of("code", another(code))).body())
                .contains("Lihat SMS kami yang terbaru", "Anda masih dapat mencoba 4 kali");

        saved(visitor.send("/my/profile/contact", Map.of("mobile", "0812-9900-0018", "email", member.email())), CODE);
        assertThat(visitor.send(page, Map.of("code", code)).body()).contains("Kode ini tidak cocok");
        saved(visitor.send(page, Map.of("code", codeTexted())));
        assertThat(visitor.get(page).statusCode()).isEqualTo(302);
    }

    @Test
    void nobodyFloodsAStrangersPhoneWithCodes() {
        var member = scenario.member(Kind.ORDINARY);
        var visitor = visitor(member);
        visitor.send("/my/profile/contact", Map.of("mobile", "0812-9900-0017", "email", member.email()));
        for (var codes = 1; codes < 5; codes++) {
            visitor.send("/my/profile" + CODE, Map.of("again", "yes"));
        }

        assertThat(visitor.send("/my/profile" + CODE, Map.of("again", "yes")).body())
                .contains("Terlalu banyak kode diminta");
    }

    @Test
    void anAppProvesANewNumberBeforeItSendsIt() {
        var member = scenario.member(Kind.ORDINARY);
        var token = door.letIn(of(member).id());
        var mobile = "081299000016";
        var profile = json(member, "Ibu Uji").replace(member.mobile(), mobile);

        assertThat(post(token, profile, FACE).getBody().toString()).contains("MOBILE_UNPROVEN");
        assertThat(prove("new-mobile", token, "", Map.of("mobile", mobile))).isEqualTo(HttpStatus.ACCEPTED);
        var code = codeTexted();
        assertThat(answerTo("new-mobile", token, "/code", Map.of("mobile", mobile, "code", another(code))))
                .contains("MOBILE_CODE_WRONG");
        assertThat(prove("new-mobile", token, "/code", Map.of("mobile", mobile, "code", code)))
                .isEqualTo(HttpStatus.NO_CONTENT);

        assertThat(post(token, profile, FACE).getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(prove("new-mobile", token, "", Map.of("mobile", "12"))).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(prove("new-mobile", "nobody", "", Map.of("mobile", mobile))).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void anAppProvesANewAddressBeforeItSendsIt() {
        var member = scenario.member(Kind.ORDINARY);
        var token = door.letIn(of(member).id());
        var profile = json(member, "Ibu Uji").replace(member.email(), NEW_EMAIL);

        assertThat(post(token, profile, FACE).getBody().toString()).contains("EMAIL_UNPROVEN");
        assertThat(prove(token, "", Map.of("email", NEW_EMAIL))).isEqualTo(HttpStatus.ACCEPTED);
        var code = codeSent();
        assertThat(answerTo("new-email", token, "/code", Map.of("email", NEW_EMAIL, "code", another(code))))
                .contains("EMAIL_CODE_WRONG");
        assertThat(prove(token, "/code", Map.of("email", NEW_EMAIL, "code", code)))
                .isEqualTo(HttpStatus.NO_CONTENT);

        assertThat(post(token, profile, FACE).getStatusCode()).isEqualTo(HttpStatus.CREATED);
        assertThat(prove("nobody", "", Map.of("email", NEW_EMAIL))).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private HttpStatusCode prove(String token, String path, Map<String, String> body) {
        return prove("new-email", token, path, body);
    }

    private HttpStatusCode prove(String contact, String token, String path, Map<String, String> body) {
        return sent(contact, token, path, body).getStatusCode();
    }

    private String answerTo(String contact, String token, String path, Map<String, String> body) {
        return String.valueOf(sent(contact, token, path, body).getBody());
    }

    private ResponseEntity<String> sent(String contact, String token, String path, Map<String, String> body) {
        return http.postForEntity(
                "/api/v1/members/me/" + contact + path, new HttpEntity<>(body, app(token)), String.class);
    }

    @Test
    void whoComesBackFromTheListOfVillagesGoesOnWithoutBlame() {
        var answer = visitor(scenario.member(Kind.ORDINARY))
                .send("/my/profile/address", Map.of("address.villageCode", "1207012001", "address.street", ""));

        assertThat(answer.body()).contains("Kuta Bayu").doesNotContain("govuk-error-summary");
    }

    @Test
    void somebodyElsesAccountIsRefused() {
        var member = scenario.member(Kind.ORDINARY);

        var answer = visitor(member)
                .send(
                        "/my/profile/account",
                        Map.of(
                                "bankCode",
                                "014",
                                "accountNumber",
                                scenario.member(Kind.FOREIGN_ACCOUNT).accountNumber()));

        assertThat(answer.body()).contains("bukan atas nama Anda");
    }

    @Test
    void threeFacesThatDoNotMatchAreEnoughForADayAndStopNobody() {
        var member = scenario.member(Kind.ORDINARY);
        scenario.registryBehaves(Map.of("nik", member.nik(), "faceMatched", false));
        var visitor = visitor(member);
        for (var tries = 0; tries < 3; tries++) {
            assertThat(visitor.get("/my/profile/face").body()).contains("face-form");
            visitor.send("/my/profile/face", "SELFIE", FACE);
        }

        assertThat(visitor.get("/my/profile/face").body())
                .contains("foto baru bisa dikirim lagi mulai", "/my/profile/face/picture")
                .doesNotContain("face-form");
        assertThat(visitor.get("/my/profile").body()).contains("Foto wajah");
        scenario.timePasses(Duration.ofHours(25));
        assertThat(visitor(member).get("/my/profile/face").body()).contains("face-form");
    }

    @Test
    void whatIsNoPictureIsRefusedAtItsField() {
        var visitor = visitor(scenario.member(Kind.ORDINARY));

        assertThat(visitor.send("/my/profile/face", "SELFIE", new byte[0]).body())
                .contains("href=\"#SELFIE\"", "Ambil foto wajah Anda");
        assertThat(visitor.send(
                                "/my/profile/face",
                                "SELFIE",
                                TestPapers.pdf(DocumentType.SELFIE).content())
                        .body())
                .contains("bukan PDF");
    }

    @Test
    void nobodySeesTheUpdateOrTheFaceOfAnother() {
        var visitor = visitor(scenario.member(Kind.ORDINARY));
        fillIn(visitor);
        assertThat(visitor.get("/my/profile/face/picture").statusCode()).isEqualTo(200);
        var number = sent(visitor);
        var other = visitor(scenario.member(Kind.ORDINARY));

        assertThat(other.get("/my/profile/sent/" + number).statusCode()).isEqualTo(404);
        assertThat(other.get("/my/profile/face/picture").statusCode()).isEqualTo(404);
    }

    @Test
    void anOfficerComparesFieldByFieldAndEveryLookIsRecorded() {
        var member = scenario.member(Kind.ORDINARY);
        var visitor = visitor(member);
        fillIn(visitor);
        visitor.send("/my/profile/mother", Map.of("motherMaidenName", "Siti Lain Sekali"));
        var number = sent(visitor);
        scenario.automatedStepsRun(number);

        assertThat(desk("rina", number, "").getBody())
                .contains("Siti Lain Sekali", "Ibu Uji", "berbeda", member.nik(), "+6281299000009", number + "/face")
                .doesNotContain("??");
        assertThat(desk("rina", number, "/face").getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(desk("maya", number, "").getBody())
                .contains(number.value())
                .doesNotContain("Siti Lain Sekali", member.nik(), member.name(), "/face");
        assertThat(desk("maya", number, "/face").getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(desk("putri", number, "").getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(trail.of(number))
                .filteredOn(line -> line.action().equals("VIEWED"))
                .extracting(ProfileTrail.Line::actor)
                .containsExactly("rina", "maya");
    }

    @Test
    void anAppSendsEverythingAtOnceAndAsksHowItGoes() {
        var member = scenario.member(Kind.ORDINARY);
        var token = door.letIn(of(member).id());

        var answer = post(token, json(member, "Ibu Uji"), FACE);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.CREATED);
        var number = ProfileNumber.of(String.valueOf(answer.getBody().get("number")));
        assertThat(post(token, json(member, "Ibu Uji"), FACE).getStatusCode()).isEqualTo(HttpStatus.CONFLICT);
        scenario.automatedStepsRun(number);
        assertThat(ask(token, "/" + number).getBody()).containsEntry("status", "ACCEPTED");
        assertThat(ask(door.letIn(of(scenario.member(Kind.ORDINARY)).id()), "/" + number)
                        .getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void anAppIsToldEverythingThatIsWrongAndNothingIsStored() {
        var member = scenario.member(Kind.ORDINARY);
        var token = door.letIn(of(member).id());

        var answer = post(token, json(member, "").replace("20362", "1"), FACE);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNPROCESSABLE_ENTITY);
        assertThat(answer.getBody().toString()).contains("motherMaidenName", "address.postalCode");
        assertThat(updates.of(of(member))).isEmpty();
        assertThat(post("nobody", json(member, "Ibu Uji"), FACE).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    private void fillIn(FormBrowser visitor) {
        saved(visitor.send("/my/profile/identity", Map.of("identityRight", "yes")));
        saved(visitor.send("/my/profile/mother", Map.of("motherMaidenName", "Ibu Uji")));
        saved(visitor.send("/my/profile/contact", Map.of("mobile", "0812-9900-0009", "email", NEW_EMAIL)), CODE);
        saved(visitor.send("/my/profile" + CODE, Map.of("code", codeSent())), CODE);
        saved(visitor.send("/my/profile" + CODE, Map.of("code", codeTexted())));
        saved(visitor.send(
                "/my/profile/address",
                Map.of(
                        "village.typed",
                        "Kuta Bayu",
                        "address.villageCode",
                        "1207012001",
                        "address.street",
                        "Jalan Uji 1",
                        "address.postalCode",
                        "20362")));
        saved(visitor.send("/my/profile/branch", Map.of("branch", "TJM")));
        visitor.send("/my/profile/face", "SELFIE", FACE);
    }

    private static void saved(HttpResponse<String> answer) {
        saved(answer, "");
    }

    private static void saved(HttpResponse<String> answer, String next) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/my/profile" + next);
    }

    /** The code in the newest mail to the new address. */
    private String codeSent() {
        var text = jdbc.sql(
                        "select body_text from notice where recipient = ? and kind = 'NEW_EMAIL_CODE' order by id desc")
                .param(NEW_EMAIL)
                .query(String.class)
                .list()
                .get(0);
        return Pattern.compile("[0-9]{6}")
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    /** The code in the newest SMS to a new number. */
    private String codeTexted() {
        return scenario.texted("NEW_MOBILE_CODE").substring(0, 6);
    }

    private static String another(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private static ProfileNumber sent(FormBrowser visitor) {
        var place = visitor.send("/my/profile/check", Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return ProfileNumber.of(place.substring(place.lastIndexOf('/') + 1));
    }

    private FormBrowser visitor(TestMember member) {
        return new FormBrowser(http.getRootUri())
                .with("jht-member", door.letIn(of(member).id()));
    }

    private Member of(TestMember member) {
        return members.byNik(Nik.of(member.nik())).orElseThrow();
    }

    private ResponseEntity<String> desk(String officer, ProfileNumber number, String part) {
        return http.withBasicAuth(officer, officer + "-jht")
                .getForEntity("/desk/profile-updates/" + number + part, String.class);
    }

    @SuppressWarnings("rawtypes")
    private ResponseEntity<Map> ask(String token, String path) {
        return http.exchange(
                "/api/v1/members/me/profile-updates" + path, HttpMethod.GET, new HttpEntity<>(app(token)), Map.class);
    }

    @SuppressWarnings("rawtypes")
    private ResponseEntity<Map> post(String token, String profile, byte[] face) {
        var parts = new LinkedMultiValueMap<String, Object>();
        var json = new HttpHeaders();
        json.setContentType(MediaType.APPLICATION_JSON);
        parts.add("profile", new HttpEntity<>(profile, json));
        parts.add("SELFIE", new ByteArrayResource(face) {
            @Override
            public String getFilename() {
                return "face.jpg";
            }
        });
        return http.postForEntity("/api/v1/members/me/profile-updates", new HttpEntity<>(parts, app(token)), Map.class);
    }

    private static HttpHeaders app(String token) {
        var headers = new HttpHeaders();
        headers.setBearerAuth("sandbox-api-key");
        headers.set("X-Member-Token", token);
        return headers;
    }

    private static String json(TestMember member, String mother) {
        return """
                {"identityRight": true, "motherMaidenName": "%s", "mobile": "%s", "email": "%s",
                 "address": {"street": "Jalan Uji 1", "villageCode": "1207012001", "postalCode": "20362"},
                 "bankCode": "014", "accountNumber": "%s", "branch": "TJM"}
                """.formatted(mother, member.mobile(), member.email(), member.accountNumber());
    }
}
