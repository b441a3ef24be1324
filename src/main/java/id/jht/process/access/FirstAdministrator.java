package id.jht.process.access;

import static id.jht.process.access.StaffGroup.CAMUNDA_ADMIN;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Outside the sandbox one administrator comes from the settings, only as long as there is none; they add the others. */
@Component
@Profile("!sandbox")
class FirstAdministrator implements FirstStaff {

    private final AdministratorSettings settings;

    FirstAdministrator(AdministratorSettings settings) {
        this.settings = settings;
    }

    @Override
    public void arrive(StaffDirectory directory) {
        if (directory.hasAdministrator()) {
            return;
        }
        if (settings.user().isBlank() || settings.password().isBlank()) {
            throw new IllegalStateException(
                    "There is no administrator yet: give jht.admin.user and jht.admin.password for the first start.");
        }
        directory.ensurePerson(
                new Person(settings.user(), "Administrator", "JHT", List.of(CAMUNDA_ADMIN), List.of()),
                settings.password());
    }
}
