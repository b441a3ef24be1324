package id.jht.api;

import id.jht.document.DocumentType;
import id.jht.document.Documents;
import id.jht.document.Paper;
import id.jht.shared.Violation;
import id.jht.signin.NewContactForm;
import id.jht.signin.NewContacts;
import id.jht.signin.SignInAnswer;
import id.jht.signin.SignInAnswer.CodeAwaited;
import id.jht.signin.SignInAnswer.NotProven;
import id.jht.signin.SignInAnswer.Throttled;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The way in for members whose registered contact is gone: a stronger check, then a code to the new address. */
@RestController
@RequestMapping(path = "/api/v1/sign-ins/{signInId}/new-contact", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Members")
class NewContactsController {

    private final NewContacts newContacts;
    private final Documents documents;
    private final Clock clock;

    NewContactsController(NewContacts newContacts, Documents documents, Clock clock) {
        this.newContacts = newContacts;
        this.documents = documents;
        this.clock = clock;
    }

    @Operation(summary = "Whether another contact can be given, and what follows from it")
    @ApiResponse(responseCode = "404", description = "No such sign-in, or it has ended")
    @GetMapping
    NewContactView ask(@PathVariable String signInId) {
        if (!newContacts.isOpen(signInId)) {
            throw new ErrorResponseException(HttpStatus.NOT_FOUND);
        }
        return new NewContactView(!newContacts.isByPassport(signInId), newContacts.coolDownDays());
    }

    @Operation(
            summary = "Give another contact after a stronger check",
            description =
                    "Parts `contact` (JSON) and `SELFIE` (JPG or PNG). Strangers are answered the same. When it is"
                            + " proven who asks, a code goes to the new address and is given as at any sign-in; the contact changes"
                            + " with it, and the old address is told.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = Parts.class))))
    @ApiResponse(responseCode = "202", description = "The code is on its way to the new address")
    @ApiResponse(responseCode = "403", description = "The mother's name or the face is another one, or nobody is known")
    @ApiResponse(responseCode = "404", description = "No such sign-in, or it has ended")
    @ApiResponse(responseCode = "422", description = "A field cannot be read, or the picture is refused")
    @ApiResponse(responseCode = "429", description = "Too often; see Retry-After")
    @ApiResponse(responseCode = "503", description = "The face check gives no answer; the try does not count")
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    SignInsController.SignInView offer(
            @PathVariable String signInId, MultipartHttpServletRequest request, HttpServletRequest client) {
        var upload = new ClaimUpload(request);
        var form = StrictJson.read(upload.part("contact"), NewContactForm.class, "contact");
        var selfie = upload.papers().stream()
                .filter(paper -> paper.type() == DocumentType.SELFIE)
                .findFirst()
                .orElse(null);
        RefusedRequestException.unlessEmpty(faults(form, selfie));
        var content = selfie == null ? new byte[0] : selfie.content();
        return follow(newContacts.offer(signInId, form, content, client.getRemoteAddr()));
    }

    private List<Violation> faults(NewContactForm form, @Nullable Paper selfie) {
        var wrong = new ArrayList<>(form.faults());
        wrong.addAll(selfie == null ? List.of(Violation.of("SELFIE", "REQUIRED")) : documents.check(List.of(selfie)));
        return wrong;
    }

    private SignInsController.SignInView follow(SignInAnswer answer) {
        if (answer instanceof CodeAwaited awaited) {
            return new SignInsController.SignInView(awaited.signIn());
        }
        if (answer instanceof Throttled throttled) {
            throw new TooOftenException(clock.instant(), throttled.until());
        }
        throw new ErrorResponseException(answer instanceof NotProven ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
    }

    /** Shape of the upload, for the description of the interface only. */
    record Parts(
            NewContactForm contact,
            @Schema(type = "string", format = "binary") String SELFIE) {}

    /**
     * @param possible false for who began with a passport, with whose holder no face can be compared: the branch has to help
     * @param coolDownDays days in which claims do not take the fast route afterwards
     */
    record NewContactView(boolean possible, int coolDownDays) {}
}
