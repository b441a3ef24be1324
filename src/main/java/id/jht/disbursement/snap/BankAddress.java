package id.jht.disbursement.snap;

import org.springframework.boot.web.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where the bank listens. Resolved for each call, because the sandbox's bank is this application, on a port known late. */
@Component
class BankAddress {

    private final BankSettings settings;
    private volatile int ownPort;

    BankAddress(BankSettings settings) {
        this.settings = settings;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        if (!"management".equals(event.getApplicationContext().getServerNamespace())) {
            ownPort = event.getWebServer().getPort();
        }
    }

    String of(String path) {
        return settings.baseUrl().replace("{port}", Integer.toString(ownPort)) + path;
    }
}
