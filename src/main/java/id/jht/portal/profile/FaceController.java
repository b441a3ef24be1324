package id.jht.portal.profile;

import id.jht.document.Documents;
import id.jht.membership.Member;
import id.jht.portal.SentPapers;
import id.jht.portal.signin.SignedIn;
import id.jht.profile.FaceCaptures;
import id.jht.profile.FaceOutcome;
import id.jht.profile.ProfileDrafts;
import id.jht.shared.ReadableTime;
import id.jht.shared.Violation;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The picture of the face, from the camera or from a file; the only page on which a browser may use its camera. */
@Controller
@RequestMapping(ProfilePage.HOME + "/face")
class FaceController {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final ProfilePage page;
    private final SignedIn signedIn;
    private final FaceCaptures faces;
    private final ProfileDrafts drafts;
    private final Documents documents;

    FaceController(ProfilePage page, SignedIn signedIn, FaceCaptures faces, ProfileDrafts drafts, Documents documents) {
        this.page = page;
        this.signedIn = signedIn;
        this.faces = faces;
        this.drafts = drafts;
        this.documents = documents;
    }

    @GetMapping
    String ask(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        return page.forFilling(request, member -> show(member, List.of(), response, model, locale));
    }

    @PostMapping
    String take(
            @RequestParam(name = "SELFIE", required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            Locale locale) {
        var picture = SentPapers.content(file, documents.mostBytes());
        return page.forFilling(request, member -> {
            var outcome = faces.take(member, picture);
            return outcome instanceof FaceOutcome.Unfit unfit
                    ? show(member, unfit.violations(), response, model, locale)
                    : "redirect:" + ProfilePage.HOME + "/face";
        });
    }

    private String show(
            Member member, List<Violation> wrong, HttpServletResponse response, Model model, Locale locale) {
        response.setHeader("Permissions-Policy", "camera=(self), microphone=(), geolocation=()");
        page.show(model, wrong, locale);
        model.addAttribute("result", drafts.of(member).face());
        model.addAttribute("left", faces.triesLeft(member));
        model.addAttribute(
                "until",
                faces.nextTry(member).map(new ReadableTime(locale, WIB)::moment).orElse(null));
        return "portal/profile/face";
    }

    /** The picture that was kept, for its owner's eyes only. */
    @GetMapping("/picture")
    ResponseEntity<byte[]> picture(HttpServletRequest request) {
        return signedIn.of(request)
                .flatMap(drafts::face)
                .map(picture -> ResponseEntity.ok()
                        .contentType(picture[0] == (byte) 0x89 ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.noStore())
                        .body(picture))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
