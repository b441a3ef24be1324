package id.jht.api;

import id.jht.calendar.Branch;
import id.jht.calendar.Branches;
import id.jht.shared.Banks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a member chooses from: branches and banks. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Choices")
class ChoicesController {

    private final Branches branches;

    ChoicesController(Branches branches) {
        this.branches = branches;
    }

    @Operation(summary = "Branches that a claim may be sent to, by name")
    @GetMapping("/branches")
    List<BranchView> branches() {
        return branches.all().stream().map(BranchView::of).toList();
    }

    @Operation(summary = "Banks that a benefit may be paid to")
    @GetMapping("/banks")
    List<Banks.Bank> banks() {
        return Banks.all();
    }

    /** @param timeZone of the office and its interviews, e.g. {@code Asia/Jakarta} */
    record BranchView(String code, String name, String timeZone) {

        static BranchView of(Branch branch) {
            return new BranchView(branch.code(), branch.name(), branch.zone().getId());
        }
    }
}
