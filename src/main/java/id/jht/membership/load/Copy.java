package id.jht.membership.load;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Sends rows to PostgreSQL by COPY, the fastest way in; nothing is kept here. */
class Copy implements AutoCloseable {

    private static final CSVFormat FORMAT = CSVFormat.POSTGRESQL_CSV
            .builder()
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setRecordSeparator('\n')
            .get();
    private static final int BUFFER = 1 << 16;

    private final CSVPrinter printer;

    /** @param target table and columns */
    Copy(Connection connection, String target) throws SQLException, IOException {
        var out = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "copy " + target + " from stdin (format csv)", BUFFER);
        printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), FORMAT);
    }

    void add(List<@Nullable Object> values) throws IOException {
        printer.printRecord(values);
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
