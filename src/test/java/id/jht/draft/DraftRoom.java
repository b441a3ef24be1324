package id.jht.draft;

import com.github.kagkarlsson.scheduler.Scheduler;
import id.jht.claim.ClaimTrail;
import id.jht.document.PaperBinder;
import id.jht.shared.OwnAddress;
import id.jht.shared.Seal;
import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The room of drafts as it is, on a real database, with the clock of the other rooms' tests. */
final class DraftRoom {

    static final Seal SEAL = new Seal("c2FuZGJveC1kYXRhLWtleS1mb3ItZGVtby1wZW9wbGU=");

    private static final AnnotationConfigApplicationContext CONTEXT = start();

    private DraftRoom() {}

    static <T> T room(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    private static AnnotationConfigApplicationContext start() {
        var context = new AnnotationConfigApplicationContext();
        context.getBeanFactory().setConversionService(ApplicationConversionService.getSharedInstance());
        context.register(Wiring.class);
        context.refresh();
        return context;
    }

    /** No {@code @Configuration}: the application of other tests must not find it. */
    @EnableTransactionManagement
    @ComponentScan(basePackages = {"id.jht.draft", "id.jht.calendar", "id.jht.policy"})
    @ComponentScan(
            basePackages = "id.jht.notice",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*\\.(PersonalNotices|PersonalLetters|ReplyAddresses|LetterPages|NoticeTable|Deliveries)"))
    @ConfigurationPropertiesScan("id.jht.draft")
    static class Wiring {

        /** Closed by nobody, for all room tests share it. */
        @Bean(destroyMethod = "")
        DataSource dataSource() {
            return RoomDatabase.dataSource();
        }

        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        PlatformTransactionManager transactionManager() {
            return RoomDatabase.transactionManager();
        }

        @Bean
        ClaimTrail claimTrail() {
            return ClaimRooms.room(ClaimTrail.class);
        }

        @Bean
        Clock clock() {
            return ClaimRooms.clock();
        }

        @Bean
        Seal seal() {
            return SEAL;
        }

        @Bean
        PaperBinder paperBinder() {
            return ClaimRooms.room(PaperBinder.class);
        }

        @Bean
        OwnAddress ownAddress() {
            return new OwnAddress(new MockEnvironment().withProperty("jht.public-url", "https://jht.example"));
        }

        @Bean
        MessageSource messageSource() {
            var messages = new ResourceBundleMessageSource();
            messages.setBasenames("messages/notice", "messages/policy");
            messages.setDefaultEncoding("UTF-8");
            messages.setFallbackToSystemLocale(false);
            return messages;
        }

        @Bean
        SpringTemplateEngine templates(MessageSource messages) {
            var pages = new ClassLoaderTemplateResolver();
            pages.setPrefix("templates/");
            pages.setSuffix(".html");
            var engine = new SpringTemplateEngine();
            engine.setTemplateResolver(pages);
            engine.setTemplateEngineMessageSource(messages);
            return engine;
        }

        /** Writes down what would be delivered and delivers nothing. */
        @Bean
        Scheduler scheduler(DataSource dataSource) {
            return Scheduler.create(dataSource).build();
        }
    }
}
