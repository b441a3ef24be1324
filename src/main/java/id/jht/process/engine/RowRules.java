package id.jht.process.engine;

import static org.camunda.bpm.model.dmn.HitPolicy.FIRST;
import static org.camunda.bpm.model.dmn.HitPolicy.UNIQUE;

import id.jht.process.engine.TableRows.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.instance.DecisionTable;

/** Every row can match and can decide: its owner would otherwise change it and wonder why nothing happens. */
final class RowRules {

    private final String path;
    private final DecisionTable table;
    private final List<Row> rows;
    private final Faults faults;

    private RowRules(String path, DecisionTable table, Faults faults) {
        this.path = path;
        this.table = table;
        this.rows = TableRows.of(table);
        this.faults = faults;
    }

    static void check(String path, DecisionTable table, Faults faults) {
        var rules = new RowRules(path, table, faults);
        rules.rows.forEach(rules::check);
    }

    private void check(Row row) {
        if (row.perhaps().isEmpty()) {
            faults.in(
                    path,
                    "baris " + row.number()
                            + ": tidak pernah cocok, karena isi selnya saling bertentangan; perbaiki atau hapus baris ini.");
        } else if (table.getHitPolicy() == FIRST) {
            checkDecides(row, earlierThan(row));
        } else if (table.getHitPolicy() == UNIQUE) {
            checkAlone(row);
        } else {
            checkAdds(row);
        }
    }

    private void checkDecides(Row row, List<Row> earlier) {
        var covering = covering(row, earlier);
        if (!covering.isEmpty()) {
            faults.in(
                    path,
                    "baris " + row.number() + ": tidak pernah menentukan, karena sudah tercakup oleh "
                            + numbers(covering) + " di atasnya; pindahkan ke atas, ubah atau hapus.");
        }
    }

    private void checkAlone(Row row) {
        earlierThan(row).stream()
                .filter(other -> other.surely().meets(row.surely()))
                .forEach(other -> faults.in(
                        path,
                        "baris " + other.number() + " dan baris " + row.number()
                                + ": dapat cocok sekaligus, padahal tabel ini (Unique) hanya boleh punya satu baris yang"
                                + " cocok; persempit salah satunya."));
    }

    /** In a table that collects, a row with the same answer as others adds nothing where they match anyway. */
    private void checkAdds(Row row) {
        var others = rows.stream()
                .filter(other -> other != row && other.answers().equals(row.answers()))
                .filter(other ->
                        other.number() < row.number() || !other.surely().equals(row.surely()))
                .toList();
        var covering = covering(row, others);
        if (!covering.isEmpty()) {
            faults.in(
                    path,
                    "baris " + row.number() + ": tidak menambah apa pun, karena " + numbers(covering)
                            + " memberi hasil yang sama untuk semua kasusnya; ubah atau hapus baris ini.");
        }
    }

    private List<Row> earlierThan(Row row) {
        return rows.stream().filter(other -> other.number() < row.number()).toList();
    }

    /** As few of the others as cover the row together; none when they do not. */
    private static List<Row> covering(Row row, List<Row> others) {
        var needed = new ArrayList<>(others.stream()
                .filter(other -> other.surely().meets(row.perhaps()))
                .toList());
        if (!isCovered(row, needed)) {
            return List.of();
        }
        for (var other : List.copyOf(needed)) {
            needed.remove(other);
            if (!isCovered(row, needed)) {
                needed.add(other);
            }
        }
        return needed;
    }

    private static boolean isCovered(Row row, List<Row> others) {
        return row.perhaps().isWithin(others.stream().map(Row::surely).toList());
    }

    private static String numbers(List<Row> rows) {
        return rows.stream()
                .map(Row::number)
                .sorted()
                .map(number -> "baris " + number)
                .collect(Collectors.joining(" dan "));
    }
}
