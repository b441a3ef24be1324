package id.jht.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/** The objects that a PDF viewer can reach. Walked without recursion: a file may nest as deep as it likes. */
final class PdfObjects {

    private static final Set<String> ACTIONS =
            Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "GoToE", "Rendition");
    private static final List<COSName> TREES =
            List.of(COSName.getPDFName("JavaScript"), COSName.getPDFName("EmbeddedFiles"), COSName.getPDFName("XFA"));

    private PdfObjects() {}

    /** Whether it runs something, sends something or carries another file. */
    static boolean isActive(COSDictionary dictionary) {
        return ACTIONS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))
                || TREES.stream().anyMatch(dictionary::containsKey)
                || "EmbeddedFile".equals(dictionary.getNameAsString(COSName.TYPE))
                || "RichMedia".equals(dictionary.getNameAsString(COSName.SUBTYPE));
    }

    static boolean isImageBeyond(COSDictionary dictionary, DocumentLimits limits) {
        return COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))
                && !limits.allowsPixels(dictionary.getInt(COSName.WIDTH), dictionary.getInt(COSName.HEIGHT));
    }

    static List<COSDictionary> dictionariesOf(COSDocument pdf) {
        var found = new ArrayList<COSDictionary>();
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> open = new ArrayDeque<>(List.of(pdf.getTrailer()));
        while (!open.isEmpty()) {
            var next = open.pop();
            if (seen.add(next)) {
                if (next instanceof COSDictionary dictionary) {
                    found.add(dictionary);
                }
                partsOf(next).forEach(open::push);
            }
        }
        return found;
    }

    private static List<COSBase> partsOf(COSBase object) {
        var parts = new ArrayList<COSBase>();
        if (object instanceof COSDictionary dictionary) {
            parts.addAll(dictionary.getValues());
        } else if (object instanceof COSArray array) {
            array.forEach(parts::add);
        } else if (object instanceof COSObject reference) {
            parts.add(reference.getObject());
        }
        parts.removeIf(part -> part == null);
        return parts;
    }
}
