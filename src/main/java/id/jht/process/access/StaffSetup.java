package id.jht.process.access;

import id.jht.calendar.Branches;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings groups, branches, authorizations, filters and the first people into the engine at every start. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class StaffSetup implements ApplicationRunner {

    private static final long LOCK = 7_230_001;

    private final JdbcClient database;
    private final StaffDirectory directory;
    private final Branches branches;
    private final Grants grants;
    private final SavedFilters filters;
    private final List<FirstStaff> firstStaff;

    StaffSetup(
            JdbcClient database,
            StaffDirectory directory,
            Branches branches,
            Grants grants,
            SavedFilters filters,
            List<FirstStaff> firstStaff) {
        this.database = database;
        this.directory = directory;
        this.branches = branches;
        this.grants = grants;
        this.filters = filters;
        this.firstStaff = firstStaff;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        waitForOtherNodes();
        for (var group : StaffGroup.values()) {
            directory.ensureGroup(group);
        }
        branches.all().forEach(branch -> directory.ensureBranch(branch.code(), branch.name()));
        Grant.all().forEach(grants::give);
        filters.keepInStep();
        firstStaff.forEach(people -> people.arrive(directory));
    }

    /** Two nodes that start together would both create the same rows. */
    private void waitForOtherNodes() {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .listOfRows();
    }
}
