package id.jht.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import id.jht.claim.ClaimHelper;
import id.jht.claim.Claims;
import id.jht.claim.RiskLevel;
import id.jht.integrity.IntegrityRoom.Contact;
import id.jht.membership.ContactChanges;
import id.jht.shared.Nik;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BrokerRiskTest {

    private final IntegrityRoom room = new IntegrityRoom();
    private final BrokerRisk brokerRisk = room.the(BrokerRisk.class);

    @Test
    void aMemberAloneGivesNoSignal() {
        var claim = room.claimOf(room.somebody());

        brokerRisk.assess(claim);

        assertThat(brokerRisk.latest(claim)).contains(new RiskSignals(1, 1, 1, false, false, false, "NOT_ASKED"));
    }

    @Test
    void personsWithTheSamePhoneMailAndAccountAreCounted() {
        var broker = room.somebody().contact();
        room.claimOf(room.somebody(), broker, null);
        room.claimOf(room.somebody(), broker, null);
        var claim = room.claimOf(room.somebody(), broker, new ClaimHelper("Budi", "teman", "+6281200000009"));

        brokerRisk.assess(claim);

        assertThat(brokerRisk.latest(claim)).contains(new RiskSignals(3, 3, 3, true, false, true, "NOT_ASKED"));
    }

    @Test
    void phoneAndMailAreForgottenAfterNinetyDaysButNotTheAccount() {
        var broker = room.somebody().contact();
        room.claimOf(room.somebody(), broker, null);
        room.now = room.now.plus(Duration.ofDays(91));
        var claim = room.claimOf(room.somebody(), broker, null);

        brokerRisk.assess(claim);

        assertThat(brokerRisk.latest(claim)).contains(new RiskSignals(1, 1, 2, true, false, false, "NOT_ASKED"));
    }

    @Test
    void whoKeepsOneOfTheRegisteredContactsHasNotChangedThemAll() {
        var person = room.somebody();
        var other = room.somebody().contact();
        var claim = room.claimOf(
                person,
                new Contact(other.mobile(), other.email(), person.contact().account()),
                null);

        brokerRisk.assess(claim);

        assertThat(brokerRisk.latest(claim).orElseThrow().contactChanged()).isFalse();
    }

    @Test
    void aContactThatWasReplacedIsASignalForThreeDays() {
        assertThat(claimAfterReplacing(Duration.ofDays(3).minusSeconds(1)).contactReplaced())
                .isTrue();
        assertThat(claimAfterReplacing(Duration.ofDays(3)).contactReplaced()).isFalse();
    }

    private RiskSignals claimAfterReplacing(Duration since) {
        var person = room.somebody();
        var contact = person.contact();
        room.the(ContactChanges.class).replace(person.member().id(), contact.email(), contact.mobile());
        room.now = room.now.plus(since);
        var claim = room.claimOf(person);
        brokerRisk.assess(claim);
        return brokerRisk.latest(claim).orElseThrow();
    }

    @Test
    void anHeirHasOtherContactsThanTheDeadMember() {
        var widow = room.somebody();
        var claim = room.claimOfHeir(room.somebody(), identityOf(widow), widow.contact());

        brokerRisk.assess(claim);

        assertThat(brokerRisk.latest(claim)).contains(new RiskSignals(1, 1, 1, false, false, false, "NOT_ASKED"));
    }

    @Test
    void anHeirWhoClaimsForHerselfTooIsOnePerson() {
        var widow = room.somebody();
        room.claimOf(widow);
        var claim = room.claimOfHeir(room.somebody(), identityOf(widow), widow.contact());

        brokerRisk.assess(claim);

        assertThat(brokerRisk.latest(claim).orElseThrow().sameAccount()).isEqualTo(1);
    }

    @Test
    void anHeirAndAStrangerWithOneAccountAreTwoPersons() {
        var widow = room.somebody();
        room.claimOf(room.somebody(), widow.contact(), null);
        var claim = room.claimOfHeir(room.somebody(), identityOf(widow), widow.contact());

        brokerRisk.assess(claim);

        assertThat(brokerRisk.latest(claim).orElseThrow().sameAccount()).isEqualTo(2);
    }

    private static Nik identityOf(IntegrityRoom.Person person) {
        return Objects.requireNonNull(person.member().nik());
    }

    @Test
    void theClaimLearnsItsRiskAndTheRegistrysAnswerCounts() {
        var claim = room.claimOf(room.somebody());
        room.risk = RiskLevel.MEDIUM;
        brokerRisk.assess(claim);

        room.the(IdentityScreening.class).screen(claim);
        room.risk = RiskLevel.HIGH;

        assertThat(brokerRisk.assess(claim)).isEqualTo(RiskLevel.HIGH);
        assertThat(room.the(Claims.class).get(claim).risk()).isEqualTo(RiskLevel.HIGH);
        assertThat(brokerRisk.latest(claim).orElseThrow().registryResult()).isEqualTo("MATCHED");
    }
}
