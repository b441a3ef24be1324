package id.jht.signin;

import com.github.kagkarlsson.scheduler.Scheduler;
import id.jht.membership.ContactChanges;
import id.jht.membership.FaceCheck;
import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.membership.Membership;
import id.jht.membership.MembershipStatus;
import id.jht.membership.NeighbourUnavailableException;
import id.jht.membership.Segment;
import id.jht.notice.text.TextSettings;
import id.jht.policy.Settings;
import id.jht.shared.EmailAddress;
import id.jht.shared.Kpj;
import id.jht.shared.MobileNumber;
import id.jht.shared.Nik;
import id.jht.shared.OwnAddress;
import id.jht.shared.Rupiah;
import id.jht.shared.Seal;
import id.jht.shared.Sex;
import id.jht.testing.RoomDatabase;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The room with the rooms below it on a real database; time moves when the test says so, mails are read where they are kept. */
final class SignInRoom {

    static final String HOME = "203.0.113.7";

    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");
    private static final SignInSettings SETTINGS = new SignInSettings(
            Duration.ofMinutes(10),
            5,
            Duration.ofMinutes(30),
            Duration.ofMinutes(30),
            Duration.ofHours(12),
            Duration.ofMinutes(15),
            5,
            15,
            3,
            12,
            40,
            1000);

    private static int people;

    Instant now = Instant.parse("2026-11-23T03:00:00Z");
    boolean faceMatches = true;
    boolean faceCheckIsDown;

    private final AnnotationConfigApplicationContext rooms = new AnnotationConfigApplicationContext();

    SignInRoom() {
        this("http://sms.invalid");
    }

    /** @param gateway for SMS; empty where the institution has none */
    SignInRoom(String gateway) {
        var properties = Map.<String, Object>of("jht.data-key", "c2FuZGJveC1kYXRhLWtleS1mb3ItZGVtby1wZW9wbGU=");
        rooms.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        rooms.registerBean(JdbcClient.class, RoomDatabase::jdbc);
        rooms.registerBean(PlatformTransactionManager.class, RoomDatabase::transactionManager);
        rooms.registerBean(TransactionTemplate.class, RoomDatabase::transactions);
        rooms.registerBean(Clock.class, MovableClock::new);
        rooms.registerBean(SignInSettings.class, () -> SETTINGS);
        rooms.registerBean(TextSettings.class, () -> texts(gateway));
        rooms.registerBean(MessageSource.class, SignInRoom::messages);
        rooms.registerBean(ITemplateEngine.class, SignInRoom::templates);
        rooms.registerBean(FaceCheck.class, () -> this::compare);
        rooms.registerBean(
                Scheduler.class,
                () -> Scheduler.create(new org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy(
                                RoomDatabase.dataSource()))
                        .build());
        rooms.register(
                Transactions.class, Seal.class, OwnAddress.class, Settings.class, Members.class, ContactChanges.class);
        scan("id.jht.signin", ".*");
        scan("id.jht.notice.text", ".*");
        scan(
                "id.jht.notice",
                ".*\\.(PersonalNotices|PersonalLetters|ReplyAddresses|LetterPages|NoticeTable|TextMessages|TextTable|Deliveries)");
        rooms.refresh();
        RoomDatabase.jdbc()
                .sql("truncate sign_in, member_session, sign_in_count, sign_in_event, contact_change,"
                        + " notice, notice_attachment, text_message, scheduled_tasks")
                .update();
    }

    private void scan(String room, String names) {
        var scanner = new ClassPathBeanDefinitionScanner(rooms, false);
        scanner.addIncludeFilter(
                (type, types) -> type.getAnnotationMetadata().hasAnnotation("org.springframework.stereotype.Component")
                        && new RegexPatternTypeFilter(Pattern.compile(names)).match(type, types));
        scanner.scan(room);
    }

    <T> T the(Class<T> ability) {
        return rooms.getBean(ability);
    }

    void wait(Duration duration) {
        now = now.plus(duration);
    }

    Member somebody() {
        return registered(EmailAddress.of("masuk%d@example.id".formatted(people + 1)));
    }

    Member somebodyWithoutEmail() {
        return registered(null);
    }

    private Member registered(@Nullable EmailAddress email) {
        people++;
        var nik = Nik.of("999801018500%04d".formatted(people));
        the(Members.class).save(List.of(member(nik, email)));
        return the(Members.class).byNik(nik).orElseThrow();
    }

    private static TextSettings texts(String gateway) {
        var sms = new TextSettings.Sms(gateway.isEmpty() ? null : URI.create(gateway), "", "JHT");
        var whatsApp = new TextSettings.WhatsApp(null, "v21.0", "", "", "jht_");
        return new TextSettings("NONE", sms, whatsApp, Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    /** Who is no member, though the numbers look right. */
    Identification nobody() {
        people++;
        return new Identification(
                Nik.of("999801018500%04d".formatted(people)),
                Kpj.of("99800%06d".formatted(people)),
                LocalDate.parse("1985-01-01"));
    }

    private static Member member(Nik nik, @Nullable EmailAddress email) {
        var card = new Membership(
                Kpj.of("99700%06d".formatted(people)),
                Segment.PU,
                "PT Contoh",
                MembershipStatus.NON_ACTIVE,
                LocalDate.parse("2015-01-01"),
                LocalDate.parse("2026-06-30"),
                "RESIGNATION",
                Rupiah.of(5_000_000),
                LocalDate.parse("2024-12-31"),
                Rupiah.of(200_000),
                YearMonth.parse("2026-06"));
        return new Member(
                0,
                nik,
                "Siti Contoh",
                "Medan",
                LocalDate.parse("1985-01-01"),
                Sex.M,
                "Rahma Contoh",
                MobileNumber.of("+62812998%05d".formatted(people)),
                email,
                null,
                null,
                null,
                List.of(card));
    }

    static Identification saying(Member member) {
        return new Identification(member.identity(), member.memberships().get(0).kpj(), member.birthDate());
    }

    SignInAnswer begin(Identification who) {
        return the(SignIns.class).begin(who, "id", HOME);
    }

    /** Begins a sign-in, and what happens after the answer. */
    String begun(Identification who) {
        var signIn = ((SignInAnswer.CodeAwaited) begin(who)).signIn();
        codesAreSent();
        return signIn;
    }

    SignInAnswer giveCode(String signIn, String code) {
        return the(SignIns.class).giveCode(signIn, code, HOME);
    }

    void codesAreSent() {
        var tasks = RoomDatabase.jdbc()
                .sql("delete from scheduled_tasks where task_name = 'sign-in-code' returning task_instance")
                .query(String.class)
                .list();
        tasks.forEach(the(CodeSending.class)::send);
    }

    /** The code in the newest mail to that address. */
    String codeSentTo(@Nullable EmailAddress address) {
        return code(mailsTo(address, "SIGN_IN_CODE").get(0));
    }

    /** The code in the newest SMS, which waits for the gateway. */
    String codeTexted() {
        return code(textsWritten("SIGN_IN_CODE").get(0));
    }

    private static String code(String text) {
        var found = CODE.matcher(text);
        return found.find() ? found.group() : "";
    }

    /** Newest first. */
    static List<String> textsWritten(String kind) {
        return RoomDatabase.jdbc()
                .sql("select body from text_message where kind = ? order by id desc")
                .param(kind)
                .query(String.class)
                .list();
    }

    /** Newest first. */
    List<String> mailsTo(@Nullable EmailAddress address, String kind) {
        return RoomDatabase.jdbc()
                .sql("select body_text from notice where recipient = ? and kind = ? order by id desc")
                .params(Objects.requireNonNull(address).value(), kind)
                .query(String.class)
                .list();
    }

    /** Oldest first. */
    static List<String> events() {
        return RoomDatabase.jdbc()
                .sql("select event from sign_in_event order by id")
                .query(String.class)
                .list();
    }

    static String wrong(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private boolean compare(Nik nik, byte[] picture) {
        if (faceCheckIsDown) {
            throw new NeighbourUnavailableException("face check", new IllegalStateException("down"));
        }
        return faceMatches;
    }

    private static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/notice");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    private static ITemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }

    @Configuration
    @EnableTransactionManagement(proxyTargetClass = true)
    static class Transactions {}

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
        public Clock withZone(@Nullable ZoneId zone) {
            throw new UnsupportedOperationException(Objects.toString(zone));
        }
    }
}
