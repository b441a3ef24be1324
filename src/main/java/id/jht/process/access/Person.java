package id.jht.process.access;

import java.util.List;

/** @param branches codes; empty means head office, which sees all */
record Person(String id, String firstName, String lastName, List<StaffGroup> groups, List<String> branches) {

    boolean ofAllBranches() {
        return branches.isEmpty();
    }
}
