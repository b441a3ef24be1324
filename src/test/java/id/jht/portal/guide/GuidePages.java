package id.jht.portal.guide;

import id.jht.benefit.Simulations;
import id.jht.benefit.TaxWords;
import id.jht.calendar.ServiceClock;
import id.jht.document.DocumentRules;
import id.jht.document.PaperTexts;
import id.jht.document.RequiredDocuments;
import id.jht.eligibility.ProspectRooms;
import id.jht.eligibility.Prospects;
import id.jht.filing.Declarations;
import id.jht.filing.EntitlementAdvice;
import id.jht.filing.Sentences;
import id.jht.filing.Simulator;
import id.jht.portal.Explanations;
import id.jht.portal.PortalLanguage;
import id.jht.process.engine.TablesOfTheFolder;
import id.jht.testing.BankServer;
import id.jht.testing.ClaimRooms;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The rooms behind the guide as they are, on a Monday in November 2026. */
@TestConfiguration
@Import({
    Declarations.class,
    Explanations.class,
    PaperTexts.class,
    RequiredDocuments.class,
    PortalLanguage.class,
    Sentences.class,
    TaxWords.class,
    Simulator.class,
    Alternatives.class,
    EntitlementAdvice.class,
    ServiceTime.class
})
class GuidePages {

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-23T03:00:00Z"), ZoneOffset.UTC);
    }

    @Bean
    Prospects prospects(Clock clock) {
        return ProspectRooms.at(clock);
    }

    @Bean
    DocumentRules documentRules() {
        return TablesOfTheFolder.documents();
    }

    @Bean
    ServiceClock serviceClock() {
        return ClaimRooms.room(ServiceClock.class);
    }

    @Bean
    Simulations simulations() {
        return BankServer.bean(Simulations.class);
    }
}
