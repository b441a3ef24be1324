package id.jht.sandbox;

import id.jht.membership.Membership;
import java.util.stream.Collectors;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where to go and who can log in, once everything answers. */
@Component
@Profile("sandbox")
class StartBanner {

    private static final int SHOWN_MEMBERS = 6;

    private final SandboxPages pages;

    StartBanner(SandboxPages pages) {
        this.pages = pages;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", "8080");
        System.out.println(text("http://localhost:" + port));
    }

    String text(String url) {
        return """

                jht-claims is ready (sandbox).

                  Portal        %1$s/
                  Sandbox       %1$s/sandbox             every demo member and what to try with them
                  Mailbox       %1$s/sandbox/mailbox
                  Tasklist      %1$s/camunda/app/tasklist
                  Cockpit       %1$s/camunda/app/cockpit
                  Desk          %1$s/desk
                  Rules         %1$s/desk/policies       holidays, rates, settings: tono, admin
                  API           %1$s/v3/api-docs         Authorization: Bearer sandbox-api-key
                  Bank ledger   %1$s/sandbox/bank/ledger.json
                  Time          curl -X POST -H 'Content-Type: application/json' -d '{"advance":"P1D"}' %1$s/sandbox/clock

                Who can log in (password: name-jht, e.g. rina-jht)
                %2$s

                Some members to try
                %3$s
                """.formatted(url, staff(), members());
    }

    private static String staff() {
        return DemoStaff.ALL.stream()
                .map(person -> "  %-7s %s".formatted(person.user(), person.does()))
                .collect(Collectors.joining("\n"));
    }

    private String members() {
        return pages.demoMembers().stream()
                .limit(SHOWN_MEMBERS)
                .map(StartBanner::member)
                .collect(Collectors.joining("\n"));
    }

    private static String member(SandboxPages.DemoRow row) {
        var member = row.member();
        var kpjs = member.memberships().stream()
                .map(Membership::kpj)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return "  %s, %s %s, KPJ %s, born %s%n      %s"
                .formatted(
                        member.name(),
                        member.nik() == null ? "passport" : "NIK",
                        member.identity().value(),
                        kpjs,
                        member.birthDate(),
                        row.story());
    }
}
