package id.jht.sandbox;

import id.jht.membership.Member;
import id.jht.membership.Members;
import id.jht.shared.Identity;
import id.jht.shared.Nik;
import id.jht.shared.Passport;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** The sandbox's own first page: where to go and whom to try. */
@Controller
@Profile("sandbox")
class SandboxPages {

    private final People people;
    private final Members members;
    private final SandboxClock clock;

    SandboxPages(People people, Members members, SandboxClock clock) {
        this.people = people;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping("/sandbox")
    String index(Model model) {
        model.addAttribute("members", demoMembers());
        model.addAttribute("staff", DemoStaff.ALL);
        model.addAttribute("now", clock.instant().atZone(ClockController.JAKARTA));
        return "sandbox/index";
    }

    /** Not among the static files: nothing of the sandbox exists outside its profile. */
    @GetMapping(value = "/sandbox/style.css", produces = "text/css")
    @ResponseBody
    Resource style() {
        return new ClassPathResource("sandbox/style.css");
    }

    List<DemoRow> demoMembers() {
        return people.identitiesWithStory().stream().flatMap(this::row).toList();
    }

    private Stream<DemoRow> row(String identity) {
        return people.find(identity).stream()
                .flatMap(person -> members
                        .kept(Nik.parse(identity).<Identity>map(nik -> nik).orElseGet(() -> Passport.of(identity)))
                        .map(member -> new DemoRow(person.story(), member))
                        .stream());
    }

    record DemoRow(String story, Member member) {}
}
