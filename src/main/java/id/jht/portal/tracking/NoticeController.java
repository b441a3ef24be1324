package id.jht.portal.tracking;

import id.jht.notice.NoticeCopies;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends a mail again that did not arrive. */
@Controller
class NoticeController {

    private final Deeds deeds;
    private final OwnClaim own;
    private final NoticeCopies copies;

    NoticeController(Deeds deeds, OwnClaim own, NoticeCopies copies) {
        this.deeds = deeds;
        this.own = own;
        this.copies = copies;
    }

    @PostMapping("/claims/{number:JHT-[0-9-]+}/notices/{id:[0-9]{1,18}}")
    String again(
            @PathVariable String number,
            @PathVariable long id,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        var tracked = own.of(number, request);
        try {
            return deeds.act(new Deeds.Deed("notice", Map.of(), now -> false), tracked, request, flash, locale, () -> {
                copies.send(tracked.claim().number(), id);
                return List.of();
            });
        } catch (NoSuchElementException unknown) {
            throw new ClaimHiddenException();
        }
    }
}
