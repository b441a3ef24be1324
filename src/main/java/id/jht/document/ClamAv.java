package id.jht.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import id.jht.membership.NeighbourUnavailableException;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks a ClamAV daemon over its command {@code INSTREAM}: the file in chunks with their lengths, ended by a zero. */
record ClamAv(String host, int port) implements MalwareScan {

    private static final int CHUNK = 65_536;
    private static final int CONNECT_MILLIS = 3_000;
    private static final int ANSWER_MILLIS = 30_000;

    static ClamAv at(String address) {
        var colon = address.lastIndexOf(':');
        return new ClamAv(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
    }

    @Override
    public boolean finds(byte[] content) {
        try {
            var answer = ask(content);
            if (answer.endsWith("FOUND")) {
                return true;
            }
            if (answer.endsWith("OK")) {
                return false;
            }
            throw new IOException("unusable answer: " + answer);
        } catch (IOException failed) {
            throw new NeighbourUnavailableException("malware scanner", failed);
        }
    }

    private String ask(byte[] content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
            socket.setSoTimeout(ANSWER_MILLIS);
            send(content, socket.getOutputStream());
            return new String(socket.getInputStream().readAllBytes(), US_ASCII)
                    .replace("\0", "")
                    .strip();
        }
    }

    private static void send(byte[] content, OutputStream daemon) throws IOException {
        var out = new DataOutputStream(daemon);
        out.write("zINSTREAM\0".getBytes(US_ASCII));
        for (int from = 0; from < content.length; from += CHUNK) {
            var length = Math.min(CHUNK, content.length - from);
            out.writeInt(length);
            out.write(content, from, length);
        }
        out.writeInt(0);
        out.flush();
    }
}
