package id.jht.api;

import id.jht.interview.Interview;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * @param room address of the member's waiting page
 * @param joinLink address of the video room, if interviews are held in one
 */
record InterviewView(
        OffsetDateTime at,
        String branch,
        String room,
        @Nullable String joinLink) {

    static InterviewView of(Interview interview, ZoneId zone, String publicUrl) {
        return new InterviewView(
                interview.at().atZone(zone).toOffsetDateTime(),
                interview.branch(),
                publicUrl + interview.room(),
                interview.joinLink());
    }
}
