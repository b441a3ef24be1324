package id.jht.portal.guide;

import id.jht.benefit.Figures;
import id.jht.claim.ClaimCause;
import id.jht.document.PaperTexts;
import id.jht.eligibility.Circumstances;
import id.jht.filing.EntitlementAdvice;
import id.jht.portal.Explanations;
import id.jht.portal.Faults;
import id.jht.portal.PaperGroup;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Am I entitled?" in three questions without a name; every answer stands in the address. */
@Controller
@RequestMapping(InquiryPage.ADDRESS)
class EntitlementController {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final EntitlementAdvice advice;
    private final PaperTexts texts;
    private final Explanations explanations;
    private final Clock clock;

    EntitlementController(EntitlementAdvice advice, PaperTexts texts, Explanations explanations, Clock clock) {
        this.advice = advice;
        this.texts = texts;
        this.explanations = explanations;
        this.clock = clock;
    }

    @GetMapping
    String cause(@RequestParam Map<String, String> sent, Model model, Locale locale) {
        return page(InquiryPage.CAUSE, sent, model, locale);
    }

    @GetMapping("/{path:time|savings}")
    String page(@PathVariable String path, @RequestParam Map<String, String> sent, Model model, Locale locale) {
        return page(InquiryPage.at("/" + path).orElseThrow(), sent, model, locale);
    }

    /** A form comes back to its own page with {@code next}; only what is right goes on. */
    private String page(InquiryPage page, Map<String, String> sent, Model model, Locale locale) {
        var inquiry = Inquiry.of(sent);
        var pages = inquiry.pages();
        var before =
                new InquiryReader(inquiry, today()).unfinished().filter(unfinished -> unfinished.compareTo(page) < 0);
        if (before.isPresent() || !pages.contains(page)) {
            return "redirect:" + inquiry.addressOf(before.orElse(InquiryPage.SAVINGS));
        }
        var wrong = new InquiryReader(inquiry, today()).violations(page);
        if (sent.containsKey("next") && wrong.isEmpty()) {
            return "redirect:" + inquiry.addressAfter(page);
        }
        model.addAttribute("inquiry", inquiry);
        model.addAttribute("answers", inquiry);
        model.addAttribute("query", inquiry.query());
        model.addAttribute("page", page);
        model.addAttribute("causes", ClaimCause.values());
        model.addAttribute("faults", sent.containsKey("next") ? explanations.faults(wrong, locale) : Faults.NONE);
        return page.view();
    }

    @GetMapping("/answer")
    String answer(@RequestParam Map<String, String> sent, Model model, Locale locale) {
        var inquiry = Inquiry.of(sent);
        var reader = new InquiryReader(inquiry, today());
        var unfinished = reader.unfinished();
        if (unfinished.isPresent()) {
            return "redirect:" + inquiry.addressOf(unfinished.get());
        }
        show(inquiry, reader.circumstances(), model, locale);
        return "portal/guide/entitled-answer";
    }

    private void show(Inquiry inquiry, Circumstances told, Model model, Locale locale) {
        var given = advice.on(told);
        var words = new ToldWords(new Figures(locale), explanations, locale);
        model.addAttribute("toldTime", words.time(told));
        model.addAttribute("toldSavings", words.savings(told));
        model.addAttribute("possibleFrom", given.prospect().entitlement().possibleFrom());
        model.addAttribute("inquiry", inquiry);
        model.addAttribute("query", inquiry.query());
        model.addAttribute("figures", new Figures(locale));
        model.addAttribute("guide", GuideTopic.address(told.cause()));
        model.addAttribute("cause", told.cause());
        model.addAttribute("prospect", given.prospect());
        model.addAttribute("obstacles", explanations.obstacles(given.prospect().entitlement(), locale));
        model.addAttribute("warnings", explanations.warnings(given.prospect().warnings(), locale));
        model.addAttribute(
                "groups", PaperGroup.of(given.documents(), paper -> texts.of(paper.type(), told.cause(), locale)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WIB);
    }
}
