package id.jht.notice;

import java.util.List;

/** What one kind of letter says between greeting and the lines that every letter ends with. */
interface LetterBody {

    List<Letter.Part> parts(Words words, LetterFacts facts);

    static Letter.Fact fact(String label, String value) {
        return new Letter.Fact(label, value, false);
    }

    static Letter.Fact strong(String label, String value) {
        return new Letter.Fact(label, value, true);
    }
}
