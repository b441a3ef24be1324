package id.jht.portal.tracking;

import id.jht.filing.TrackedClaim;
import id.jht.interview.Interviews;
import id.jht.shared.ReadableTime;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves the interview to another free slot. */
@Controller
@RequestMapping("/claims/{number:JHT-[0-9-]+}/interview")
class InterviewController {

    private final TrackedPages pages;
    private final Deeds deeds;
    private final OwnClaim own;
    private final Interviews interviews;

    InterviewController(TrackedPages pages, Deeds deeds, OwnClaim own, Interviews interviews) {
        this.pages = pages;
        this.deeds = deeds;
        this.own = own;
        this.interviews = interviews;
    }

    @GetMapping
    String slots(@PathVariable String number, HttpServletRequest request, Model model, Locale locale) {
        var tracked = pages.open(number, request, model, locale);
        var claim = tracked.claim().number();
        var movable = tracked.hasInterviewAhead() && interviews.isMovable(claim);
        model.addAttribute("movable", movable);
        model.addAttribute("moveHours", interviews.moveHours());
        model.addAttribute(
                "days",
                movable
                        ? SlotDay.of(interviews.freeSlots(claim), new ReadableTime(locale, tracked.zone()))
                        : List.of());
        return "portal/tracking/interview";
    }

    @PostMapping
    String move(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String at,
            HttpServletRequest request,
            RedirectAttributes flash,
            Locale locale) {
        var tracked = own.of(number, request);
        var slot = moment(at);
        if (slot.filter(wished -> isBooked(tracked, wished)).isPresent()) {
            flash.addFlashAttribute("again", "interview");
            return "redirect:" + TrackedPages.home(tracked);
        }
        return deeds.act(
                new Deeds.Deed("interview", Map.of(), now -> false),
                tracked,
                request,
                flash,
                locale,
                () -> move(tracked, slot));
    }

    private List<Violation> move(TrackedClaim tracked, Optional<Instant> slot) {
        if (slot.isEmpty()) {
            return List.of(Violation.of("at", "SLOT_NOT_CHOSEN"));
        }
        interviews.move(tracked.claim().number(), slot.get());
        return List.of();
    }

    private static boolean isBooked(TrackedClaim tracked, Instant slot) {
        var interview = tracked.interview();
        return tracked.hasInterviewAhead()
                && interview != null
                && interview.at().equals(slot);
    }

    private static Optional<Instant> moment(String at) {
        try {
            return Optional.of(Instant.parse(at));
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }
}
