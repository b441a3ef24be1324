package id.jht.eligibility;

import id.jht.claim.Channel;
import id.jht.policy.AsOf;
import id.jht.shared.Rupiah;

/**
 * Circumstances with what is supposed about the way they would be filed.
 *
 * @param asked when it was told
 */
record Told(Circumstances circumstances, Channel channel, boolean profileUpdated, boolean faceMatched, AsOf asked) {

    static Told today(Circumstances circumstances, AsOf today) {
        return new Told(circumstances, Channel.WEB, true, true, today);
    }

    Told over(Channel other) {
        return new Told(circumstances, other, profileUpdated, faceMatched, asked);
    }

    Told withSavings(Rupiah savings) {
        return new Told(circumstances.withSavings(savings), channel, profileUpdated, faceMatched, asked);
    }

    Told notWorking() {
        return new Told(circumstances.working(false), channel, profileUpdated, faceMatched, asked);
    }

    Told working() {
        return new Told(circumstances.working(true), channel, profileUpdated, faceMatched, asked);
    }

    Told withOldProfile() {
        return new Told(circumstances, channel, false, faceMatched, asked);
    }

    Told withoutFace() {
        return new Told(circumstances, channel, profileUpdated, false, asked);
    }
}
