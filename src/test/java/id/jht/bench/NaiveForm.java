package id.jht.bench;

import id.jht.bench.Contender.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.FileValue;

/** What a member hands in: a variable for each field, a file variable for each paper. */
final class NaiveForm {

    private static final int PAPER_BYTES = 100_000;
    private static final List<String> PAPERS = List.of("ktp", "memberCard", "selfie", "employmentProof");
    /** The fast route asks for the face alone. */
    private static final List<String> FAST_PAPERS = List.of("selfie");

    private final List<FileValue> files;
    private final byte[] face;

    NaiveForm() {
        var random = new Random(7);
        var prepared = new ArrayList<FileValue>();
        for (var paper : PAPERS) {
            var content = new byte[PAPER_BYTES];
            random.nextBytes(content);
            prepared.add(Variables.fileValue(paper + ".jpg")
                    .file(content)
                    .mimeType("image/jpeg")
                    .create());
        }
        files = List.copyOf(prepared);
        face = contentOf(files.get(PAPERS.indexOf("selfie")));
    }

    private static byte[] contentOf(FileValue file) {
        try (var content = file.getValue()) {
            return content.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What the payout is told: the form, and what was decided on it. */
    static List<String> handedOn() {
        var names = new ArrayList<>(fields("JHT-2026-0000000").keySet());
        names.addAll(
                List.of("faceMatched", "route", "risk", "balance", "approvalLevel", "netAmount", "approvedAmount"));
        return names;
    }

    /** As the member's call does, the face is asked about before anything is kept. */
    VariableMap filled(Route route, String claimNumber, Neighbours neighbours) {
        var nik = neighbours.member(route);
        var variables =
                fields(claimNumber).putValue("nik", nik).putValue("faceMatched", neighbours.sameFace(nik, face));
        for (var paper : route == Route.FAST ? FAST_PAPERS : PAPERS) {
            variables.putValueTyped(paper, files.get(PAPERS.indexOf(paper)));
        }
        return variables;
    }

    private static VariableMap fields(String claimNumber) {
        return member(claimNumber)
                .putValue("claimNumber", claimNumber)
                .putValue("channel", "WEB")
                .putValue("cause", "RESIGNATION")
                .putValue("branch", "TJM")
                .putValue("language", "id")
                .putValue("termsVersion", "2026-01")
                .putValue("filedOn", new Date())
                .putValue("submittedAt", new Date())
                .putValue("status", "SUBMITTED")
                .putValue("trail", "RECEIVED by member")
                .putValue("papers", "UNCHECKED")
                .putValue("screened", false)
                .putValue("registryResult", "NOT_ASKED");
    }

    private static VariableMap member(String claimNumber) {
        var serial = claimNumber.substring(claimNumber.length() - 7);
        return Variables.createVariables()
                .putValue("nik", "9901014107" + serial.substring(1))
                .putValue("kpj", "1600" + serial)
                .putValue("fullName", "Siti Contoh " + serial)
                .putValue("birthPlace", "Kota Contoh")
                .putValue("birthDate", "1991-07-01")
                .putValue("motherMaidenName", "Ibu Contoh")
                .putValue("street", "Jalan Percobaan 12 RT 03 RW 04")
                .putValue("villageCode", "3171011001")
                .putValue("postalCode", "10110")
                .putValue("mobile", "0812" + serial)
                .putValue("email", "peserta" + serial + "@contoh.test")
                .putValue("bankCode", "014")
                .putValue("accountNumber", "500" + serial)
                .putValue("npwp", "990101410" + serial.substring(1))
                .putValue("selfEmployed", false);
    }
}
