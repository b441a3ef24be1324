package id.jht.sandbox;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/** The mails of the sandbox, for people and for scripts. */
@Controller
@Profile("sandbox")
@RequestMapping("/sandbox")
class MailboxController {

    private final Mailbox mailbox;
    private final MailServer server;

    MailboxController(Mailbox mailbox, MailServer server) {
        this.mailbox = mailbox;
        this.server = server;
    }

    @GetMapping("/mailbox.json")
    @ResponseBody
    List<ReceivedMail> json() {
        return mailbox.all();
    }

    @GetMapping("/mailbox")
    String list(Model model) {
        var newestFirst = new ArrayList<>(mailbox.all());
        Collections.reverse(newestFirst);
        model.addAttribute("mails", newestFirst);
        return "sandbox/mailbox";
    }

    @GetMapping("/mailbox/{id}")
    String one(@PathVariable long id, Model model) {
        model.addAttribute("mail", mail(id));
        return "sandbox/mail";
    }

    /** A mail's page lives by its own styles, and runs nothing. */
    @GetMapping(value = "/mailbox/{id}/html", produces = "text/html;charset=UTF-8")
    ResponseEntity<String> page(@PathVariable long id) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'")
                .body(mail(id).htmlWithPictures());
    }

    @ModelAttribute("zone")
    ZoneId zone() {
        return ClockController.JAKARTA;
    }

    @GetMapping("/mailbox/{id}/attachments/{name}")
    ResponseEntity<byte[]> attachment(@PathVariable long id, @PathVariable String name) {
        var file = mail(id).attachment(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var disposition = (isShown(file) ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(file.name())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(file.content());
    }

    /** Pictures of the page, and what a browser can open by itself. */
    private static boolean isShown(ReceivedMail.File file) {
        return !file.contentId().isEmpty() || file.mediaType().equals(MediaType.APPLICATION_PDF_VALUE);
    }

    @PutMapping("/mail/behaviour")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void behave(@RequestBody Behaviour behaviour) {
        if (behaviour.down() != null) {
            server.beDown(behaviour.down());
        }
        if (behaviour.refuse() != null) {
            server.refuse(behaviour.refuse());
        }
    }

    private ReceivedMail mail(long id) {
        return mailbox.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param refuse addresses that the server does not take, from now on only these */
    record Behaviour(@Nullable Boolean down, @Nullable Set<String> refuse) {}
}
