package id.jht.portal.tracking;

import static java.util.stream.Collectors.joining;

import id.jht.document.Corrections;
import id.jht.document.DocumentType;
import id.jht.document.DocumentVerdict;
import id.jht.document.Paper;
import id.jht.document.PaperTexts;
import id.jht.filing.TrackedClaim;
import id.jht.portal.SentPapers;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends again the papers that were refused, and only those. */
@Controller
@RequestMapping("/claims/{number:JHT-[0-9-]+}/documents")
class CorrectionController {

    private final TrackedPages pages;
    private final Deeds deeds;
    private final OwnClaim own;
    private final Corrections corrections;
    private final CorrectionPapers papers;
    private final PaperTexts texts;

    CorrectionController(
            TrackedPages pages,
            Deeds deeds,
            OwnClaim own,
            Corrections corrections,
            CorrectionPapers papers,
            PaperTexts texts) {
        this.pages = pages;
        this.deeds = deeds;
        this.own = own;
        this.corrections = corrections;
        this.papers = papers;
        this.texts = texts;
    }

    @GetMapping
    String ask(@PathVariable String number, HttpServletRequest request, Model model, Locale locale) {
        var tracked = pages.open(number, request, model, locale);
        var cause = tracked.claim().cause();
        model.addAttribute("kept", papers.of(tracked));
        model.addAttribute(
                "papers",
                tracked.asked().stream()
                        .map(type -> texts.of(type, cause, locale))
                        .toList());
        return "portal/tracking/documents";
    }

    /** Without script the files come with the form; they are kept whichever button was pressed. */
    @PostMapping
    String send(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable UUID drop,
            @RequestParam(required = false) @Nullable UUID earlier,
            MultipartHttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        var tracked = own.of(number, request);
        var sent = SentPapers.of(request, papers.mostBytes());
        var wrong = takesPapers(tracked, request) ? papers.takeAll(tracked, sent, locale) : List.<Violation>of();
        if (drop != null) {
            papers.remove(tracked, drop);
        } else if (earlier != null) {
            papers.moveUp(tracked, earlier);
        } else {
            var types = sent.stream().map(Paper::type).toList();
            return handIn(tracked, types, wrong, request, flash, locale);
        }
        return "redirect:" + TrackedPages.home(tracked) + "/documents";
    }

    /** Else handing in says why not. */
    private static boolean takesPapers(TrackedClaim tracked, HttpServletRequest request) {
        return !tracked.asked().isEmpty() && !OwnClaim.isOfStaff(request);
    }

    private String handIn(
            TrackedClaim tracked,
            List<DocumentType> sent,
            List<Violation> wrong,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        var deed = new Deeds.Deed("documents", Map.of(), now -> !sent.isEmpty() && areReceived(now, sent));
        var next = deeds.act(deed, tracked, request, flash, locale, () -> receive(tracked, wrong));
        var asked = own.of(tracked.claim().number().value(), request).asked();
        var received =
                tracked.asked().stream().filter(type -> !asked.contains(type)).toList();
        papers.keepOnly(tracked, asked);
        flash.addFlashAttribute("received", names(tracked, received, locale));
        return asked.isEmpty() ? next : "redirect:" + TrackedPages.home(tracked) + "/documents";
    }

    private List<Violation> receive(TrackedClaim tracked, List<Violation> wrong) {
        var ready = papers.ready(tracked, wrong);
        var violations = new ArrayList<>(wrong);
        if (wrong.isEmpty() || !ready.isEmpty()) {
            violations.addAll(corrections.receiveRight(tracked.claim().number(), ready));
        }
        return violations;
    }

    /** Of the papers that were taken, so that nobody sends them once more when another one was wrong. */
    private String names(TrackedClaim tracked, List<DocumentType> received, Locale locale) {
        return received.stream()
                .map(type -> texts.of(type, tracked.claim().cause(), locale).name())
                .collect(joining(", "));
    }

    private static boolean areReceived(TrackedClaim now, Collection<DocumentType> types) {
        return types.stream()
                .allMatch(type -> now.documents().stream()
                        .anyMatch(paper -> paper.type() == type && paper.verdict() != DocumentVerdict.REFUSED));
    }
}
