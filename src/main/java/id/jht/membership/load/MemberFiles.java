package id.jht.membership.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files that an operator gives.
 *
 * @param members one line per KPJ; {@code .gz} when it is packed
 * @param contributions one line per KPJ and month, or null when the member file tells of them
 */
record MemberFiles(Path members, @Nullable Path contributions) {

    void tellMembers(Mistakes mistakes, Consumer<MemberLine> each) {
        read(members, mistakes, content -> CsvLines.ofMembers(content, List.of(), mistakes, each));
    }

    void tellContributions(Mistakes mistakes, Consumer<ContributionLine> each) {
        if (contributions != null) {
            read(contributions, mistakes, content -> CsvLines.ofContributions(content, mistakes, each));
        }
    }

    private static void read(Path file, Mistakes mistakes, Consumer<Reader> reading) {
        try (var content = open(file)) {
            reading.accept(content);
        } catch (IOException missing) {
            mistakes.add("the file " + file.toAbsolutePath() + " cannot be read: " + missing);
        }
    }

    /** Anything but UTF-8 is an error, never a question mark. */
    private static Reader open(Path file) throws IOException {
        var bytes = new BufferedInputStream(Files.newInputStream(file));
        return new InputStreamReader(
                file.toString().endsWith(".gz") ? unpacked(bytes) : bytes, StandardCharsets.UTF_8.newDecoder());
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(packed, 1 << 16);
        } catch (IOException broken) {
            packed.close();
            throw broken;
        }
    }

    /** SHA-256 of the member file as it lies there. */
    String digest() {
        try (var file = new DigestInputStream(Files.newInputStream(members), MessageDigest.getInstance("SHA-256"))) {
            file.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(file.getMessageDigest().digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
