package id.jht.document;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a camera was held: tag 0x0112 in the first Exif directory of a JPEG file. Mirrored pictures are left as they are. */
final class ExifOrientation {

    private static final int START_OF_SCAN = 0xFFDA;
    private static final int APP1 = 0xFFE1;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private ExifOrientation() {}

    /** Quarter turns clockwise that set the picture upright; 0 when the file does not say. */
    static int quarterTurns(byte[] file) {
        try {
            return switch (orientation(ByteBuffer.wrap(file))) {
                case 3 -> 2;
                case 6 -> 1;
                case 8 -> 3;
                default -> 0;
            };
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException noExif) {
            return 0;
        }
    }

    private static int orientation(ByteBuffer file) {
        file.getShort();
        while (true) {
            int marker = Short.toUnsignedInt(file.getShort());
            int length = Short.toUnsignedInt(file.getShort(file.position()));
            if (marker == START_OF_SCAN || marker < 0xFF00) {
                return 0;
            }
            if (marker == APP1 && startsWithExif(file)) {
                return inDirectory(file.slice(file.position() + 2 + EXIF.length, length - 2 - EXIF.length));
            }
            file.position(file.position() + length);
        }
    }

    private static boolean startsWithExif(ByteBuffer segment) {
        return segment.slice(segment.position() + 2, EXIF.length).equals(ByteBuffer.wrap(EXIF));
    }

    private static int inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Short.toUnsignedInt(tiff.getShort(directory));
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            if (tiff.getShort(at) == ORIENTATION) {
                return tiff.getShort(at + 8);
            }
        }
        return 0;
    }
}
