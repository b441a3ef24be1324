package id.jht.api;

import id.jht.interview.Interview;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** @param room address of the member's waiting page */
record InterviewView(OffsetDateTime at, String branch, String room) {

    static InterviewView of(Interview interview, ZoneId zone, String publicUrl) {
        return new InterviewView(
                interview.at().atZone(zone).toOffsetDateTime(), interview.branch(), publicUrl + interview.room());
    }
}
