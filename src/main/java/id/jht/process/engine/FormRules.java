package id.jht.process.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;

/** A form opens in Tasklist and asks only for declared variables. */
final class FormRules {

    /** One of these and Tasklist shows no form at all. */
    private static final Set<String> UNKNOWN_TO_TASKLIST = Set.of("filepicker", "documentPreview");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KnownNames known;

    FormRules(KnownNames known) {
        this.known = known;
    }

    void check(String path, byte[] content, Faults faults) {
        try {
            check(path, JSON.readTree(content), faults);
        } catch (JsonProcessingException misspelt) {
            faults.in(
                    path,
                    "formulir tidak dapat dibaca sebagai JSON (baris "
                            + misspelt.getLocation().getLineNr() + "). Buka dan simpan ulang dengan Camunda Modeler.");
        } catch (IOException unreadable) {
            faults.in(path, "formulir tidak dapat dibaca.");
        }
    }

    private void check(String path, JsonNode form, Faults faults) {
        var id = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        if (!id.equals(form.path("id").asText())) {
            faults.in(path, "ID formulir harus sama dengan nama berkas; ubah menjadi \"" + id + "\".");
        }
        if (form.path("components").isEmpty()) {
            faults.in(path, "formulir kosong; susun ulang dengan Camunda Modeler.");
        }
        checkComponents(path, form, faults);
    }

    private void checkComponents(String path, JsonNode container, Faults faults) {
        for (var component : container.path("components")) {
            var type = component.path("type").asText();
            var key = component.path("key").asText();
            if (UNKNOWN_TO_TASKLIST.contains(type)) {
                faults.in(path, "bagian \"" + type + "\" membuat Tasklist menolak seluruh formulir; hapus.");
            }
            if (!key.isEmpty() && !type.equals("button") && !known.variables().contains(key)) {
                faults.in(
                        path,
                        "isian \"" + component.path("label").asText() + "\" memakai variabel \"" + key
                                + "\" yang tidak dikenal; pakai kunci yang sudah ada.");
            }
            checkComponents(path, component, faults);
        }
    }
}
