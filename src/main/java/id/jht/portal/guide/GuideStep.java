package id.jht.portal.guide;

import static id.jht.portal.guide.GuidePicture.CAUSE;
import static id.jht.portal.guide.GuidePicture.CHECK;
import static id.jht.portal.guide.GuidePicture.CLAIM;
import static id.jht.portal.guide.GuidePicture.CONTACT;
import static id.jht.portal.guide.GuidePicture.CORRECT;
import static id.jht.portal.guide.GuidePicture.ENTITLED;
import static id.jht.portal.guide.GuidePicture.MOVE;
import static id.jht.portal.guide.GuidePicture.PAID;
import static id.jht.portal.guide.GuidePicture.PERSON;
import static id.jht.portal.guide.GuidePicture.RECEIPT;
import static id.jht.portal.guide.GuidePicture.START;
import static id.jht.portal.guide.GuidePicture.TRACK;

import id.jht.claim.Channel;
import java.util.Arrays;
import java.util.List;

/** What a member goes through, in its order; sentences are the messages {@code portal.guide.step.NAME}. */
public enum GuideStep {
    CHECK_RIGHT(ENTITLED),
    PAPERS,
    FILE(START, CAUSE, PERSON, CONTACT, GuidePicture.PAPERS, CHECK, RECEIPT),
    VISIT,
    FOLLOW(TRACK, CLAIM, CORRECT),
    INTERVIEW(MOVE),
    PAYMENT(PAID),
    TROUBLE;

    private final List<GuidePicture> pictures;

    GuideStep(GuidePicture... pictures) {
        this.pictures = List.of(pictures);
    }

    public List<GuidePicture> pictures() {
        return pictures;
    }

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whoever can file from home need not go to the branch. */
    static List<GuideStep> over(List<Channel> open) {
        var left = open.contains(Channel.WEB) ? VISIT : FILE;
        return Arrays.stream(values()).filter(step -> step != left).toList();
    }
}
