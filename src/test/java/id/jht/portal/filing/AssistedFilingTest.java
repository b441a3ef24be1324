package id.jht.portal.filing;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.document.DocumentType;
import id.jht.scenario.ClaimScenario;
import id.jht.scenario.PathTest;
import id.jht.scenario.TestMember;
import id.jht.scenario.TestMembers.Kind;
import id.jht.scenario.TestPapers;
import id.jht.scenario.Visitor;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Filing at the counter: an officer fills in the pages of members for somebody who has come. */
@PathTest
class AssistedFilingTest {

    @Autowired
    ClaimScenario scenario;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void anOfficerFilesForAWidowAndTheClaimNamesTheOfficerAndTheBranch() {
        var member = scenario.member(Kind.DECEASED);
        var heir = "9999016512780018";
        scenario.bankKnows("002", "550000700183", "SRI REJEKI");
        var officer = at("rina").opens("/desk/assisted").sends("/desk/assisted", "branch", "TJM");
        assertThat(officer.page()).contains("Diisi di loket oleh rina, cabang TJM");

        officer.sends("/claims/new/cause", "cause", "DEATH");
        assertThat(officer.address()).isEqualTo("/claims/new/identity");
        identify(officer, member);
        officer.sends(
                        "/claims/new/claimant",
                        "claimant.name",
                        "Sri Rejeki",
                        "claimant.nik",
                        heir,
                        "claimant.relationship",
                        "SPOUSE")
                .sends("/claims/new/heirs");
        complete(officer, member);
        officer.opens("/claims/new/check");
        assertThat(officer.page()).contains("Sri Rejeki");
        officer.opens("/claims/new/consent").sends("/claims/new/consent", "agreed", "yes");

        assertThat(officer.address()).as(officer.toString()).isEqualTo("/claims/new/receipt");
        assertThat(claimOf(member)).containsExactly("BRANCH TJM rina");
        assertThat(mailsOfDraftsTo(member)).isZero();
    }

    @Test
    void theOfficerStaysAtTheOwnBranchAndHoldsNoCodeOfTheMember() {
        var member = scenario.member(Kind.DECEASED);
        var officer = at("rina").opens("/desk/assisted").sends("/desk/assisted", "branch", "TJM");
        officer.sends("/claims/new/cause", "cause", "DEATH").sends("/claims/new/branch", "branch", "MDN");
        assertThat(officer.address()).isEqualTo("/claims/new/tasks");
        identify(officer, member);
        officer.sends(
                        "/claims/new/claimant",
                        "claimant.name",
                        "Sri Rejeki",
                        "claimant.nik",
                        "9999016512780018",
                        "claimant.relationship",
                        "SPOUSE")
                .sends("/claims/new/heirs");
        complete(officer, member);
        officer.opens("/claims/new/consent").sends("/claims/new/consent", "agreed", "yes");

        assertThat(claimOf(member)).containsExactly("BRANCH TJM rina");
        assertThat(officer.page()).contains("Kode tidak ditampilkan di loket").doesNotContain("qr.png");
        assertThat(officer.cookie("jht-claim")).isEmpty();
        assertThat(officer.opens("/claims/" + officer.textOf("(JHT-[0-9]{4}-[0-9]{8})"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aWalkInIsCalledByNumberAndTheClaimKeepsIt() {
        var member = scenario.member(Kind.DECEASED);
        var officer = at("rina").opens("/desk/queue").sends("/desk/queue/numbers", "branch", "TJM");
        var number = officer.textOf("class=\"queue-number\">(A-[0-9]{3})");
        assertThat(officer.page()).contains("KTP asli", "hanya berlaku hari ini");
        officer.opens("/desk/queue").sends("/desk/queue/next", "branch", "TJM");
        assertThat(officer.page()).contains("Di loket Anda", number);

        officer.sends("/desk/assisted", "branch", "TJM", "ticket", officer.textOf("name=\"ticket\" value=\"([0-9]+)"));
        assertThat(officer.page()).contains("nomor antrean " + number);
        officer.sends("/claims/new/cause", "cause", "DEATH");
        identify(officer, member);
        officer.sends(
                        "/claims/new/claimant",
                        "claimant.name",
                        "Sri Rejeki",
                        "claimant.nik",
                        "9999016512780018",
                        "claimant.relationship",
                        "SPOUSE")
                .sends("/claims/new/heirs");
        complete(officer, member);
        assertThat(officer.opens("/claims/new/papers").page())
                .contains("Satu PDF boleh berisi semua halaman", "Pilih hasil pindaian");
        officer.opens("/claims/new/consent").sends("/claims/new/consent", "agreed", "yes");

        assertThat(officer.page()).contains("/desk/queue?branch=TJM");
        officer.opens("/desk/claims/" + officer.textOf("(JHT-[0-9]{4}-[0-9]{8})"));
        assertThat(officer.page()).contains("Datang ke loket dengan nomor antrean", number);
        assertThat(officer.opens("/desk/queue").page()).contains("Loket Anda kosong", "1 dilayani");
    }

    @Test
    void theQueueOfABranchIsForItsOwnCustomerService() {
        var officer = at("dewi").opens("/desk/queue").sends("/desk/queue/numbers", "branch", "TJM");
        var address = officer.address();
        officer.opens("/desk/queue").sends("/desk/queue/next", "branch", "TJM");
        var ticket = officer.textOf("name=\"ticket\" value=\"([0-9]+)");

        var elsewhere = at("putri");
        assertThat(elsewhere.opens("/desk/queue").page())
                .doesNotContain("A-001")
                .contains("0 menunggu");
        assertThat(elsewhere.opens("/desk/queue?branch=TJM").status()).isEqualTo(404);
        assertThat(elsewhere.opens(address).status()).isEqualTo(404);
        assertThat(elsewhere.opens(address.replace("TJM", "MDN")).status()).isEqualTo(404);
        elsewhere.opens("/desk/queue");
        assertThat(elsewhere.sends("/desk/queue/next", "branch", "TJM").status())
                .isEqualTo(404);
        assertThat(elsewhere
                        .opens("/desk/queue")
                        .sends("/desk/assisted", "branch", "MDN", "ticket", ticket)
                        .status())
                .isEqualTo(404);
        var colleague = at("rina").opens("/desk/queue");
        assertThat(colleague.page()).contains("Di loket lain");
        assertThat(colleague
                        .sends("/desk/assisted", "branch", "TJM", "ticket", ticket)
                        .status())
                .isEqualTo(404);
        assertThat(at("budi").opens("/desk/queue").status()).isEqualTo(403);
        assertThat(at("maya").opens("/desk/queue").status()).isEqualTo(403);
        officer.sends("/desk/queue/numbers/" + ticket + "/absent", "branch", "TJM");
        assertThat(officer.page()).contains("Dipanggil, tidak datang", "Loket Anda kosong");
        officer.sends("/desk/queue/numbers/" + ticket + "/again", "branch", "TJM");
        officer.sends("/desk/queue/numbers/" + ticket + "/served", "branch", "TJM");
        assertThat(officer.page()).doesNotContain("Dipanggil, tidak datang");
    }

    @Test
    void everyWrongFieldOfClaimantAndHeirsHasItsSentence() {
        var officer = at("rina").opens("/desk/assisted").sends("/desk/assisted", "branch", "TJM");
        officer.sends("/claims/new/cause", "cause", "DEATH");
        identify(officer, scenario.member(Kind.DECEASED));

        officer.sends("/claims/new/claimant", "claimant.name", "", "claimant.nik", "12", "claimant.relationship", "");
        assertThat(officer.page())
                .contains(
                        "id=\"claimant-name-error\"",
                        "id=\"claimant-nik-error\"",
                        "id=\"claimant-relationship-error\"",
                        "value=\"12\"");
        officer.sends("/claims/new/heirs", "heirs1.name", "Ani", "heirs1.nik", "9", "heirs1.share", "abc");
        assertThat(officer.page())
                .contains(
                        "id=\"heirs1-nik-error\"", "id=\"heirs1-relationship-error\"", "value=\"Ani\"", "value=\"abc\"")
                .doesNotContain("Isi bagian ini.", "??");
    }

    @Test
    void onlyCustomerServiceFilesAtTheCounterAndOnlyAtItsOwnBranch() {
        assertThat(at("budi").opens("/desk/assisted").status()).isEqualTo(403);
        assertThat(at("maya").opens("/desk/assisted").status()).isEqualTo(403);
        assertThat(at("rina")
                        .opens("/desk/assisted")
                        .sends("/desk/assisted", "branch", "MDN")
                        .status())
                .isEqualTo(404);
        assertThat(new Visitor(port).opens("/desk/assisted").address()).startsWith("/login");
    }

    @Test
    void aMemberCannotFileAsAnOfficerNotEvenWithTheOfficersDraft() {
        var officer = at("rina").opens("/desk/assisted").sends("/desk/assisted", "branch", "TJM");
        var stranger = new Visitor(port).opens("/claims/new");
        officer.gives("jht-draft", stranger);
        assertThat(stranger.opens("/claims/new/cause").address()).isEqualTo("/claims/new?lost=yes");
        var colleague = at("dewi");
        officer.gives("jht-draft", colleague);
        assertThat(colleague.opens("/claims/new/cause").address()).isEqualTo("/claims/new?lost=yes");

        var member = new Visitor(port).opens("/claims/new").sends("/claims/new");
        member.sends("/claims/new/cause", "cause", "DEATH", "channel", "BRANCH", "officer", "rina");
        assertThat(member.address()).isEqualTo("/claims/new/at-branch");
        assertThat(member.opens("/claims/new/cause").page()).doesNotContain("Diisi di loket");
    }

    private Visitor at(String officer) {
        return new Visitor(port).opens("/login").sends("/login", "username", officer, "password", officer + "-jht");
    }

    private static void identify(Visitor visitor, TestMember member) {
        visitor.sends(
                "/claims/new/identity",
                "nik",
                member.nik(),
                "kpj1",
                member.kpj(),
                "birthDay",
                "1",
                "birthMonth",
                "5",
                "birthYear",
                "1990");
    }

    private static void complete(Visitor visitor, TestMember member) {
        visitor.sends(
                        "/claims/new/person",
                        "fullName",
                        member.name(),
                        "birthPlace",
                        "Medan",
                        "motherMaidenName",
                        "Ibu Uji")
                .sends(
                        "/claims/new/address",
                        "address.street",
                        "Jalan Contoh 1",
                        "address.villageCode",
                        "1207262001",
                        "address.postalCode",
                        "20362")
                .sends("/claims/new/contact", "mobile", member.mobile(), "email", member.email())
                .sends("/claims/new/account", "bankCode", "002", "accountNumber", "550000700183")
                .sends("/claims/new/tax", "selfEmployed", "false")
                .sends("/claims/new/cards")
                .sends("/claims/new/helper", "helped", "false");
        var files = new LinkedHashMap<String, byte[]>();
        List.of(
                        DocumentType.KTP,
                        DocumentType.MEMBER_CARD,
                        DocumentType.DEATH_CERTIFICATE,
                        DocumentType.HEIR_CERTIFICATE,
                        DocumentType.HEIR_IDENTITY)
                .forEach(type -> files.put(type.name(), TestPapers.picture(type).content()));
        visitor.uploads("/claims/new/papers", files);
    }

    private List<String> claimOf(TestMember member) {
        return jdbc.sql("""
                        select channel || ' ' || branch || ' ' || (
                            select actor from claim_trail where claim_trail.claim_number = claim.claim_number order by id limit 1)
                        from claim where nik = ?
                        """).param(member.nik()).query(String.class).list();
    }

    private int mailsOfDraftsTo(TestMember member) {
        return jdbc.sql("select count(*) from notice where recipient = ? and kind like 'DRAFT%'")
                .param(member.email())
                .query(Integer.class)
                .single();
    }
}
