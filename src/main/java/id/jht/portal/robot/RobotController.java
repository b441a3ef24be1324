package id.jht.portal.robot;

import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives out work. */
@RestController
class RobotController {

    private final ProofOfWork work;

    RobotController(ProofOfWork work) {
        this.work = work;
    }

    @GetMapping("/robot/challenge.json")
    ResponseEntity<ProofOfWork.Challenge> challenge() {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(work.challenge());
    }
}
