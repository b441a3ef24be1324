package id.jht.portal.papers;

import id.jht.draft.DraftPaper;

/**
 * What assets/papers.js is told about a paper.
 *
 * @param id of the paper as it is kept, empty when it is not
 * @param message a sentence, empty where all is well
 */
public record UploadAnswer(String id, String name, long size, String message) {

    public static UploadAnswer of(DraftPaper paper) {
        return new UploadAnswer(paper.id().toString(), paper.fileName(), paper.size(), "");
    }

    public static UploadAnswer no(String sentence) {
        return new UploadAnswer("", "", 0, sentence);
    }
}
