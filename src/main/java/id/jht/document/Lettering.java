package id.jht.document;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Draws text as outlines of the font that PDFBox brings: a server may have no fonts, and then AWT cannot write at all. */
final class Lettering {

    private static final TrueTypeFont FONT = load();

    private Lettering() {}

    /** Writes one line from the given base line; what does not fit into the width is left out. */
    static synchronized void write(Graphics2D graphics, String text, int x, int y, int size, int width) {
        try {
            var scale = size / (double) FONT.getUnitsPerEm();
            var characters = FONT.getUnicodeCmapLookup();
            double at = x;
            for (int character : text.codePoints().toArray()) {
                var glyph = characters.getGlyphId(character);
                var advance = FONT.getAdvanceWidth(glyph) * scale;
                if (at + advance > x + width) {
                    return;
                }
                var outline = FONT.getGlyph().getGlyph(glyph);
                if (outline != null) {
                    var place = new AffineTransform(scale, 0, 0, -scale, at, y);
                    graphics.fill(place.createTransformedShape(outline.getPath()));
                }
                at += advance;
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static TrueTypeFont load() {
        try (var font =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            if (font == null) {
                throw new IllegalStateException("PDFBox no longer brings its font");
            }
            return new TTFParser().parse(new org.apache.pdfbox.io.RandomAccessReadBuffer(font));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
