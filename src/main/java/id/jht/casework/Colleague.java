package id.jht.casework;

import java.util.Set;

/** A person who works on tasks at a branch. */
public record Colleague(String id, String name, Set<String> groups) {

    public boolean mayDo(OpenTask task) {
        return task.groups().stream().anyMatch(groups::contains);
    }
}
