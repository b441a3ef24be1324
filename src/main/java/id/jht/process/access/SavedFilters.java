package id.jht.process.access;

import static org.camunda.bpm.engine.authorization.Resources.FILTER;

import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.filter.FilterQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stored filters of Tasklist; they hold no expressions, because the engine would run whatever expression is stored. */
@Component
class SavedFilters {

    private final FilterService filters;
    private final TaskService tasks;
    private final Grants grants;
    private final Clock clock;

    SavedFilters(FilterService filters, TaskService tasks, Grants grants, Clock clock) {
        this.filters = filters;
        this.tasks = tasks;
        this.grants = grants;
        this.clock = clock;
    }

    /** As the product and the day want them; to be done at start and when a day begins. */
    @Transactional
    void keepInStep() {
        SharedFilters.on(OfficeDay.today(clock)).forEach(wanted -> {
            var stored = save(filters.createTaskFilterQuery().filterName(wanted.name()), wanted, null);
            wanted.readers()
                    .forEach(group ->
                            grants.give(new Grant(group.id(), FILTER, stored.getId(), List.of(Permissions.READ))));
        });
    }

    /** "Mine" cannot be said without an expression, so each person has an own list; made once, at their first login. */
    void keepOwnTasksOf(String person) {
        var wanted = SavedFilter.ownTasksOf(person);
        var own = filters.createTaskFilterQuery().filterName(wanted.name()).filterOwner(person);
        if (own.count() == 0) {
            save(own, wanted, person);
        }
    }

    private Filter save(FilterQuery stored, SavedFilter wanted, @Nullable String owner) {
        var existing = stored.singleResult();
        var filter = existing == null ? filters.newTaskFilter(wanted.name()) : existing;
        if (existing == null && owner != null) {
            filter.setOwner(owner);
        }
        filter.setQuery(wanted.tasks().apply(tasks.createTaskQuery()));
        filter.setProperties(wanted.properties());
        return filters.saveFilter(filter);
    }
}
