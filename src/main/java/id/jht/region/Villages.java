package id.jht.region;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The villages of Indonesia. Read from the file when first asked for, kept from then on. */
@Component
public class Villages {

    private volatile @Nullable Areas known;

    /** The village of a code; empty when there is none. */
    public Optional<Village> find(String code) {
        if (!code.matches("[0-9]{10}")) {
            return Optional.empty();
        }
        var areas = areas();
        return Optional.of(areas.find(code)).filter(area -> area >= 0).map(areas::village);
    }

    /**
     * At most ten villages, the likeliest first, for some letters of a village, district, regency or province; spelling of
     * blanks, signs and capitals does not matter. A whole code finds its village.
     */
    public List<Village> search(String typed) {
        var question = Question.of(typed);
        if (question.isTooShort()) {
            return List.of();
        }
        var named = find(typed.strip());
        return named.map(List::of).orElseGet(() -> new VillageSearch(areas(), question).best());
    }

    private Areas areas() {
        var areas = known;
        if (areas == null) {
            areas = Areas.read();
            known = areas;
        }
        return areas;
    }
}
