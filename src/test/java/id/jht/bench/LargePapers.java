package id.jht.bench;

import id.jht.document.DocumentType;
import id.jht.document.Paper;
import id.jht.scenario.TestPapers;
import java.util.Random;

/** Papers of a hundred kilobytes, as a phone's camera leaves them after shrinking. */
final class LargePapers {

    static final int BYTES = 100_000;

    private LargePapers() {}

    /** A real picture, followed by what decoders skip: noise like that of a sensor cannot be pressed together. */
    static Paper photo(DocumentType type) {
        var picture = TestPapers.picture(type);
        var file = new byte[BYTES];
        new Random(type.ordinal()).nextBytes(file);
        System.arraycopy(picture.content(), 0, file, 0, picture.content().length);
        return new Paper(type, picture.fileName(), file);
    }
}
