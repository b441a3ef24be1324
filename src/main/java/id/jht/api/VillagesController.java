package id.jht.api;

import id.jht.region.Village;
import id.jht.region.Villages;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Villages for the address of a claim. */
@RestController
@RequestMapping(path = "/api/v1/villages", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Villages")
class VillagesController {

    private final Villages villages;

    VillagesController(Villages villages) {
        this.villages = villages;
    }

    @Operation(
            summary = "Find villages by a few letters",
            description =
                    "Letters of a village, district, regency or province, or a whole code; at most ten, the likeliest first,"
                            + " none for less than two letters.")
    @GetMapping
    List<VillageView> search(@RequestParam String q) {
        return villages.search(q).stream().map(VillageView::of).toList();
    }

    record VillageView(
            String code, String name, String district, String regency, String province, String label, String timeZone) {

        static VillageView of(Village village) {
            return new VillageView(
                    village.code(),
                    village.name(),
                    village.district(),
                    village.regency(),
                    village.province(),
                    village.label(),
                    village.zone().getId());
        }
    }
}
