package id.jht.portal.address;

import id.jht.region.Villages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Finds villages for an address. Without script the whole form comes here from a second button of its own, and goes back to
 * where it belongs with the village that was chosen; nothing is kept in between.
 */
@Controller
class VillagesPage {

    private static final String OWN_PATH = "/[a-z0-9/-]*";
    private static final Set<String> OURS = Set.of("village.field", "village.back", "village.typed", "_csrf");

    private final Villages villages;

    VillagesPage(Villages villages) {
        this.villages = villages;
    }

    @GetMapping("/addresses/villages.json")
    ResponseEntity<List<Answer>> search(@RequestParam(defaultValue = "") String q) {
        var found = villages.search(q).stream()
                .map(village -> new Answer(village.code(), village.label()))
                .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(found);
    }

    record Answer(String code, String label) {}

    /** Whoever changes the language on that page asks for it without the form. */
    @GetMapping("/addresses/villages")
    String withoutForm() {
        return "redirect:/";
    }

    @PostMapping("/addresses/villages")
    String choose(@RequestParam MultiValueMap<String, String> form, Model model) {
        var field = text(form, "village.field");
        var back = text(form, "village.back");
        if (!back.matches(OWN_PATH) || back.startsWith("//") || field.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var typed = text(form, "village.typed");
        model.addAttribute("field", field);
        model.addAttribute("back", back);
        model.addAttribute("typed", typed);
        model.addAttribute("found", villages.search(typed));
        model.addAttribute("chosen", text(form, field));
        model.addAttribute("others", others(form, field));
        return "portal/villages";
    }

    /** What else the member has typed on the page; it travels along. */
    private static Map<String, List<String>> others(MultiValueMap<String, String> form, String field) {
        var others = new LinkedHashMap<String, List<String>>(form);
        others.keySet().removeAll(OURS);
        others.remove(field);
        return others;
    }

    private static String text(MultiValueMap<String, String> form, String name) {
        var value = form.getFirst(name);
        return value == null ? "" : value.strip();
    }
}
