package id.jht.portal.tracking;

import static java.util.stream.Collectors.joining;

import id.jht.document.Corrections;
import id.jht.document.DocumentType;
import id.jht.document.DocumentVerdict;
import id.jht.document.Documents;
import id.jht.document.PaperTexts;
import id.jht.filing.TrackedClaim;
import id.jht.portal.SentPapers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
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
    private final PaperTexts texts;
    private final Documents documents;

    CorrectionController(
            TrackedPages pages,
            Deeds deeds,
            OwnClaim own,
            Corrections corrections,
            PaperTexts texts,
            Documents documents) {
        this.pages = pages;
        this.deeds = deeds;
        this.own = own;
        this.corrections = corrections;
        this.texts = texts;
        this.documents = documents;
    }

    @GetMapping
    String ask(@PathVariable String number, HttpServletRequest request, Model model, Locale locale) {
        var tracked = pages.open(number, request, model, locale);
        var cause = tracked.claim().cause();
        model.addAttribute(
                "papers",
                tracked.asked().stream()
                        .map(type -> texts.of(type, cause, locale))
                        .toList());
        return "portal/tracking/documents";
    }

    @PostMapping
    String send(
            @PathVariable String number, MultipartHttpServletRequest request, RedirectAttributes flash, Locale locale) {
        var tracked = own.of(number, request);
        var papers = SentPapers.of(request, documents.mostBytes());
        var types = papers.stream().map(paper -> paper.type()).toList();
        var deed = new Deeds.Deed("documents", Map.of(), now -> !types.isEmpty() && areReceived(now, types));
        var next = deeds.act(
                deed,
                tracked,
                request,
                flash,
                locale,
                () -> corrections.receiveRight(tracked.claim().number(), papers));
        var asked = own.of(number, request).asked();
        flash.addFlashAttribute("received", names(tracked, types, asked, locale));
        return asked.isEmpty() ? next : "redirect:" + TrackedPages.home(tracked) + "/documents";
    }

    /** Of the papers that were taken, so that nobody sends them once more when another one was wrong. */
    private String names(
            TrackedClaim tracked, List<DocumentType> sent, Collection<DocumentType> stillAsked, Locale locale) {
        return sent.stream()
                .distinct()
                .filter(type -> tracked.asked().contains(type) && !stillAsked.contains(type))
                .map(type -> texts.of(type, tracked.claim().cause(), locale).name())
                .collect(joining(", "));
    }

    private static boolean areReceived(TrackedClaim now, Collection<DocumentType> types) {
        return types.stream()
                .allMatch(type -> now.documents().stream()
                        .anyMatch(paper -> paper.type() == type && paper.verdict() != DocumentVerdict.REFUSED));
    }
}
