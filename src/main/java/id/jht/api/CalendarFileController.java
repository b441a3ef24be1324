package id.jht.api;

import id.jht.interview.CalendarFile;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The interview for the calendar of a phone. */
@RestController
@Tag(name = "Interviews")
class CalendarFileController {

    private final MemberAccess access;
    private final CalendarFile calendarFile;

    CalendarFileController(MemberAccess access, CalendarFile calendarFile) {
        this.access = access;
        this.calendarFile = calendarFile;
    }

    @Operation(summary = "Calendar file of the interview (RFC 5545); the same UID after it was moved")
    @ApiResponse(responseCode = "404", description = "No such claim, not for this token, or no interview ahead")
    @GetMapping(path = "/api/v1/claims/{claimNumber}/interview.ics", produces = "text/calendar;charset=UTF-8")
    ResponseEntity<byte[]> calendar(
            @PathVariable String claimNumber,
            @RequestHeader(name = MemberAccess.TOKEN, required = false) @Nullable String token) {
        var tracked = access.claim(claimNumber, token);
        if (!tracked.hasInterviewAhead()) {
            throw new UnknownClaimException();
        }
        var claim = tracked.claim().number();
        var file = ContentDisposition.attachment().filename(claim + ".ics").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(calendarFile.of(claim));
    }
}
