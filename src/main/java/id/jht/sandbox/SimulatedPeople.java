package id.jht.sandbox;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the simulators who lives in their world: the demo people and those of {@code --jht.sandbox.members}. */
@Component
@Profile("simulators")
class SimulatedPeople implements ApplicationRunner {

    private final SandboxSettings settings;
    private final People people;
    private final BankAccounts accounts;

    SimulatedPeople(SandboxSettings settings, People people, BankAccounts accounts) {
        this.settings = settings;
        this.people = people;
        this.accounts = accounts;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        load(MemberFile.demo());
        settings.memberFile().map(MemberFile::at).ifPresent(this::load);
    }

    private void load(List<DemoMember> members) {
        members.stream().filter(member -> !people.isUnchanged(member)).forEach(member -> {
            people.save(member);
            accounts.save(member.holders());
        });
    }
}
