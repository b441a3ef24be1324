package id.jht.api;

import id.jht.document.ArrivingFile;
import id.jht.profile.ProfileNumber;
import id.jht.profile.ProfileUpdate;
import id.jht.profile.ProfileUpdates;
import id.jht.profile.Sending;
import id.jht.shared.Violation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Bringing one's data up to date, for the member who is signed in. */
@RestController
@RequestMapping(path = "/api/v1/members/me/profile-updates", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Members")
class ProfileUpdatesController {

    private static final String PROFILE = "profile";
    private static final String FACE = "SELFIE";

    private final SignedInAccess access;
    private final ProfileUpdates updates;

    ProfileUpdatesController(SignedInAccess access, ProfileUpdates updates) {
        this.access = access;
        this.updates = updates;
    }

    /** Shape of the upload, for the description of the interface only. */
    record Parts(
            ProfileRequest profile,
            @Schema(type = "string", format = "binary") String SELFIE) {}

    /** @param reason why it was refused, absent otherwise */
    record ProfileUpdateView(
            String number,
            String status,
            Instant receivedAt,
            Instant since,
            @Nullable Instant dueBy,
            @Nullable String reason) {

        static ProfileUpdateView of(ProfileUpdate update) {
            return new ProfileUpdateView(
                    update.number().value(),
                    update.state().name(),
                    update.receivedAt(),
                    update.stateSince(),
                    update.state().isFinal() ? null : update.dueBy(),
                    update.reason());
        }
    }

    @Operation(
            summary = "Send new data with a picture of the face",
            description = "All or nothing. 409 while an earlier update is open, 401 without a member's token.",
            requestBody =
                    @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                                            schema = @Schema(implementation = Parts.class))))
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ProfileUpdateView> send(
            MultipartHttpServletRequest request,
            @RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token,
            Locale locale)
            throws IOException {
        var member = access.member(token);
        var profile = StrictJson.read(profilePart(request), ProfileRequest.class, PROFILE);
        var answer = updates.send(member, profile.answers(), face(request), locale.getLanguage());
        if (answer instanceof Sending.Refused refused) {
            throw new RefusedRequestException(refused.violations());
        }
        if (answer instanceof Sending.Received received) {
            var number = received.number();
            return ResponseEntity.created(URI.create("/api/v1/members/me/profile-updates/" + number))
                    .body(ProfileUpdateView.of(updates.find(number).orElseThrow()));
        }
        throw new OpenProfileUpdateException();
    }

    @Operation(summary = "The last profile updates of the signed-in member, newest first")
    @GetMapping
    List<ProfileUpdateView> list(@RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token) {
        return updates.of(access.member(token)).stream()
                .map(ProfileUpdateView::of)
                .toList();
    }

    @Operation(summary = "See how a profile update goes")
    @GetMapping("/{number}")
    ProfileUpdateView show(
            @PathVariable String number,
            @RequestHeader(name = SignedInAccess.TOKEN, required = false) @Nullable String token) {
        var member = access.member(token);
        return ProfileNumber.parse(number)
                .flatMap(updates::find)
                .filter(update -> update.memberId() == member.id())
                .map(ProfileUpdateView::of)
                .orElseThrow(UnknownClaimException::new);
    }

    private static byte[] profilePart(MultipartHttpServletRequest request) throws IOException {
        var file = request.getFile(PROFILE);
        var text = request.getParameter(PROFILE);
        if (file == null && text == null) {
            throw new MalformedRequestException(Violation.of(PROFILE, "MISSING_PART", PROFILE));
        }
        return file == null
                ? Objects.requireNonNull(text).getBytes(StandardCharsets.UTF_8)
                : ArrivingFile.read(file, file.getSize());
    }

    private static byte[] face(MultipartHttpServletRequest request) throws IOException {
        MultipartFile file = request.getFile(FACE);
        return file == null ? new byte[0] : ArrivingFile.read(file, file.getSize());
    }
}
