package id.jht.desk;

import id.jht.casework.ClaimDiagrams;
import id.jht.security.StaffMember;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The diagrams by which a claim runs, for the viewer on the case page. */
@Controller
class DiagramController {

    private final ClaimAccess access;
    private final ClaimDiagrams diagrams;

    DiagramController(ClaimAccess access, ClaimDiagrams diagrams) {
        this.access = access;
        this.diagrams = diagrams;
    }

    @GetMapping("/desk/claims/{number}/diagrams/{process}/{plane}.bpmn")
    ResponseEntity<String> model(
            @PathVariable String number,
            @PathVariable String process,
            @PathVariable String plane,
            @AuthenticationPrincipal StaffMember reader) {
        var claim = access.open(number, reader);
        var model = diagrams.model(claim.number(), process, plane)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate())
                .body(model);
    }
}
