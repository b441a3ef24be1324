package id.jht.process.webapp;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class WebappLocale {

    private final WebappTexts texts;

    WebappLocale(WebappTexts texts) {
        this.texts = texts;
    }

    @GetMapping("/camunda/app/{app:tasklist|cockpit|admin|welcome}/locales/id.json")
    ResponseEntity<byte[]> texts(@PathVariable String app) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(texts.of(app));
    }
}
