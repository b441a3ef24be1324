package id.jht.sandbox;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says on the console where the simulators answer, and with which settings an application finds them. */
@Component
@Profile("simulators")
class SimulatorsBanner {

    private final SandboxFolder folder;

    SimulatorsBanner(SandboxFolder folder) {
        this.folder = folder;
    }

    @EventListener
    void print(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getProperty("local.server.port", "8081");
        System.out.println(text("http://localhost:" + port));
    }

    String text(String url) {
        return """

                The simulated bank, registries and gateways to phones are ready. An application finds them with

                  --jht.bank.base-url=%1$s/sandbox/bank --jht.bank.plain-http-allowed=true --jht.bank.client-id=sandbox-client
                  --jht.bank.client-secret=sandbox-client-secret --jht.bank.private-key=file:%2$s
                  --jht.registry.civil-url=%1$s/sandbox/registry/civil --jht.registry.face-url=%1$s/sandbox/registry/face
                  --jht.text.notices=WHATSAPP --jht.text.sms.base-url=%1$s/sandbox/sms --jht.text.sms.token=sandbox-sms-token
                  --jht.text.whatsapp.base-url=%1$s/sandbox/whatsapp --jht.text.whatsapp.phone-number-id=100000000000001
                  --jht.text.whatsapp.token=sandbox-whatsapp-token

                  Bank ledger   %1$s/sandbox/bank/ledger.json
                  Phones        %1$s/sandbox/phones.json
                """.formatted(url, folder.resolve("bank").resolve("client-key.pem"));
    }
}
