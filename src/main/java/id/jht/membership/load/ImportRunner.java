package id.jht.membership.load;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports the files of {@code --jht.members.import} before the application is ready, and keeps a record of it, table
 * {@code member_import}. A file with mistakes ends the start.
 */
@Component
class ImportRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);

    private final ImportSettings settings;
    private final MemberImport members;
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportRunner(ImportSettings settings, MemberImport members, JdbcClient jdbc, Clock clock) {
        this.settings = settings;
        this.members = members;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (settings.isAsked()) {
            load(settings.files());
        }
    }

    private void load(MemberFiles files) {
        var begin = Instant.now();
        var name = String.valueOf(files.members().getFileName());
        var report = members.load(name, files::tellMembers, files::tellContributions, settings.dryRun());
        LOG.info(
                "{} {} in {} s: {}",
                settings.dryRun() ? "Dry run, nothing applied:" : "Imported",
                name,
                Duration.between(begin, Instant.now()).toSeconds(),
                report);
        if (!settings.dryRun()) {
            keep(name, files.digest(), report);
        }
    }

    private void keep(String name, String digest, ImportReport report) {
        jdbc.sql("insert into member_import (file_name, sha256, lines, report, imported_at, imported_by)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        name,
                        digest,
                        report.lines(),
                        report.toString(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        System.getProperty("user.name", "operator"))
                .update();
    }
}
