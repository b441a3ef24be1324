package id.jht.desk;

import id.jht.calendar.Branches;
import id.jht.membership.Members;
import id.jht.profile.ProfileNumber;
import id.jht.profile.ProfileTrail;
import id.jht.profile.ProfileUpdate;
import id.jht.profile.ProfileUpdates;
import id.jht.security.StaffMember;
import id.jht.shared.ReadableTime;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** A profile update field by field, for officers of its branch; to everybody else it does not exist. */
@Controller
@RequestMapping("/desk/profile-updates/{number}")
class ProfileUpdateController {

    private final ProfileUpdates updates;
    private final ProfileTrail trail;
    private final Members members;
    private final Branches branches;

    ProfileUpdateController(ProfileUpdates updates, ProfileTrail trail, Members members, Branches branches) {
        this.updates = updates;
        this.trail = trail;
        this.members = members;
        this.branches = branches;
    }

    @GetMapping
    String show(@PathVariable String number, @AuthenticationPrincipal StaffMember reader, Model model) {
        var update = open(number, reader);
        trail.look(update.number(), reader.id());
        var branch = branches.get(update.branch());
        model.addAttribute("update", update);
        model.addAttribute("branch", branch);
        model.addAttribute("member", members.get(update.memberId()));
        model.addAttribute("changes", ComparedChange.of(update));
        model.addAttribute("trail", trail.of(update.number()));
        model.addAttribute("times", new ReadableTime(StaffLanguage.INDONESIAN, branch.zone()));
        model.addAttribute("reader", reader);
        model.addAttribute("full", ClaimAccess.seesThePerson(reader));
        return "desk/profile-update";
    }

    /** Nobody between us and this officer may keep the picture, the browser neither. */
    @GetMapping("/face")
    ResponseEntity<byte[]> face(@PathVariable String number, @AuthenticationPrincipal StaffMember reader) {
        var update = open(number, reader);
        if (!ClaimAccess.seesThePerson(reader)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        trail.look(update.number(), reader.id());
        var picture = updates.face(update.number()).orElseThrow(ProfileUpdateController::hidden);
        return ResponseEntity.ok()
                .contentType(picture[0] == (byte) 0x89 ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(picture);
    }

    private ProfileUpdate open(String number, StaffMember reader) {
        return ProfileNumber.parse(number)
                .flatMap(updates::find)
                .filter(update -> reader.mayOpen(update.branch()))
                .orElseThrow(ProfileUpdateController::hidden);
    }

    private static ResponseStatusException hidden() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
