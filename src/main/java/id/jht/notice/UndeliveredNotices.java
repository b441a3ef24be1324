package id.jht.notice;

import id.jht.claim.ClaimNumber;

/** Seam to the process that turns a mail which could not be delivered into somebody's task. */
public interface UndeliveredNotices {

    /** @param branch whose officer shall contact the member */
    void contactMember(long noticeId, ClaimNumber number, String branch);
}
