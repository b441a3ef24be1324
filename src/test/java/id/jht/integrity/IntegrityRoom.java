package id.jht.integrity;

import id.jht.calendar.Branches;
import id.jht.calendar.ServiceClock;
import id.jht.calendar.WorkingCalendar;
import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.ClaimHelper;
import id.jht.claim.ClaimNumber;
import id.jht.claim.Claimant;
import id.jht.claim.Claims;
import id.jht.claim.Heir;
import id.jht.claim.NewClaim;
import id.jht.claim.Recipient;
import id.jht.claim.Relationship;
import id.jht.claim.RiskLevel;
import id.jht.membership.CivilRegistry;
import id.jht.membership.ContactChanges;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.policy.Settings;
import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.Identity;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.Passport;
import id.jht.shared.Seal;
import id.jht.shared.Sex;
import id.jht.testing.ClaimsAlone;
import id.jht.testing.RoomDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The room with the rooms below it on a real database; registry and rules answer what the test wants. */
final class IntegrityRoom {

    private static final String DATA_KEY = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static int people;

    CivilRegistry.Answer registryAnswer = new CivilRegistry.Answer(CivilRegistry.Result.MATCHED, List.of());
    CivilRegistry.@Nullable Query registryWasAsked;
    RiskLevel risk = RiskLevel.LOW;
    Instant now = Instant.parse("2026-11-23T03:00:00Z");

    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();

    IntegrityRoom() {
        rooms.registerBean(JdbcClient.class, RoomDatabase::jdbc);
        rooms.registerBean(IntegritySettings.class, IntegritySettings::standard);
        rooms.registerBean(Clock.class, MovableClock::new);
        rooms.registerBean(RiskRules.class, () -> (cause, signals, rules) -> risk);
        rooms.registerBean(CivilRegistry.class, () -> this::answer);
        rooms.register(
                Settings.class,
                Branches.class,
                WorkingCalendar.class,
                ServiceClock.class,
                Members.class,
                ContactChanges.class);
        ClaimsAlone.registerIn(rooms);
        rooms.register(IdentityScreening.class, Signals.class, AssessmentStore.class, BrokerRisk.class);
        rooms.register(Investigations.class, FeeAnswers.class);
        rooms.registerBean(Seal.class, () -> new Seal(DATA_KEY));
        rooms.registerBean("messageSource", StaticMessageSource.class, IntegrityRoom::messages);
        rooms.refresh();
    }

    private static StaticMessageSource messages() {
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return messages;
    }

    <T> T the(Class<T> ability) {
        return rooms.getBean(ability);
    }

    private CivilRegistry.Answer answer(CivilRegistry.Query query) {
        registryWasAsked = query;
        return registryAnswer;
    }

    /** A member whom nobody else shares contact or account with. */
    Person somebody() {
        people++;
        return known(Nik.of("999701018000%04d".formatted(people)));
    }

    Person foreigner() {
        people++;
        return known(Passport.of("AW%05d".formatted(people)));
    }

    private Person known(Identity identity) {
        var contact = new Contact(
                MobileNumber.of("+62812997%05d".formatted(people)),
                EmailAddress.of("orang%d@example.id".formatted(people)),
                new BankAccount("002", "997%08d".formatted(people)));
        the(Members.class).save(List.of(member(identity, contact)));
        return new Person(the(Members.class).by(identity).orElseThrow(), contact);
    }

    private static Member member(Identity identity, Contact contact) {
        return new Member(
                0,
                identity instanceof Nik nik ? nik : null,
                identity instanceof Passport passport ? passport : null,
                "Siti Aminah",
                "Medan",
                LocalDate.parse("1980-01-01"),
                Sex.M,
                "Rahma",
                contact.mobile(),
                contact.email(),
                null,
                null,
                contact.account(),
                List.of());
    }

    ClaimNumber claimOf(Person person) {
        return claimOf(person, person.contact(), null);
    }

    /** A claim after the death of the member, filed by this heir. */
    ClaimNumber claimOfHeir(Person dead, Nik heir, Contact contact) {
        var share = new Heir("Ahli Waris", heir, Relationship.SPOUSE, Heir.WHOLE);
        var claim = new NewClaim(
                Channel.BRANCH,
                ClaimCause.DEATH,
                "TJM",
                dead.member().id(),
                claimant(dead.member(), contact),
                contact.account(),
                null,
                null,
                null,
                new Recipient(share.name(), heir, share.relationship()),
                List.of(share),
                "2026-11",
                List.of(),
                false,
                "id",
                "member");
        return the(Claims.class).add(claim).number();
    }

    ClaimNumber claimOf(Person person, Contact contact, @Nullable ClaimHelper helper) {
        var claim = new NewClaim(
                Channel.WEB,
                ClaimCause.RESIGNATION,
                "TJM",
                person.member().id(),
                claimant(person.member(), contact),
                contact.account(),
                null,
                helper,
                null,
                "2026-11",
                List.of(),
                false,
                "id",
                "member");
        return the(Claims.class).add(claim).number();
    }

    private static Claimant claimant(Member member, Contact contact) {
        return new Claimant(
                member.identity(),
                member.name(),
                member.birthPlace(),
                member.birthDate(),
                member.motherMaidenName(),
                new Claimant.Address("Jalan Melati 1", "1271010001", "20111"),
                contact.mobile(),
                contact.email(),
                null,
                false);
    }

    record Contact(MobileNumber mobile, EmailAddress email, BankAccount account) {}

    record Person(Member member, Contact contact) {}

    private final class MovableClock extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }
    }
}
