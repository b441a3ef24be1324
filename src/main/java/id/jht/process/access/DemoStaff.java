package id.jht.process.access;

import static id.jht.process.access.StaffGroup.BRANCH_HEAD;
import static id.jht.process.access.StaffGroup.CAMUNDA_ADMIN;
import static id.jht.process.access.StaffGroup.CUSTOMER_SERVICE;
import static id.jht.process.access.StaffGroup.FINANCE;
import static id.jht.process.access.StaffGroup.HEAD_OF_SERVICE;
import static id.jht.process.access.StaffGroup.INTEGRITY;
import static id.jht.process.access.StaffGroup.MANAGER;
import static id.jht.process.access.StaffGroup.PROCESS_OWNER;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The staff of the sandbox; each password is the user name and {@code -jht}. */
@Component
@Profile("sandbox")
class DemoStaff implements FirstStaff {

    private static final String HOME = "TJM";

    private static final List<Person> PEOPLE = List.of(
            person("rina", "Rina", "Siregar", HOME, CUSTOMER_SERVICE),
            person("dewi", "Dewi", "Lubis", HOME, CUSTOMER_SERVICE),
            person("budi", "Budi", "Nasution", HOME, HEAD_OF_SERVICE),
            person("sari", "Sari", "Harahap", HOME, BRANCH_HEAD),
            person("agus", "Agus", "Pohan", HOME, FINANCE),
            person("wulan", "Wulan", "Sitepu", HOME, INTEGRITY),
            new Person("maya", "Maya", "Hutapea", List.of(MANAGER), List.of()),
            person("tono", "Tono", "Ginting", HOME, PROCESS_OWNER),
            person("lina", "Lina", "Damanik", HOME, CUSTOMER_SERVICE, HEAD_OF_SERVICE),
            person("admin", "Admin", "Sistem", HOME, CAMUNDA_ADMIN),
            person("putri", "Putri", "Manurung", "MDN", CUSTOMER_SERVICE),
            person("hadi", "Hadi", "Batubara", "MDN", HEAD_OF_SERVICE));

    @Override
    public void arrive(StaffDirectory directory) {
        PEOPLE.forEach(person -> directory.ensurePerson(person, person.id() + "-jht"));
    }

    private static Person person(String id, String first, String last, String branch, StaffGroup... groups) {
        return new Person(id, first, last, List.of(groups), List.of(branch));
    }
}
