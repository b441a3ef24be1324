package id.jht.notice;

import static id.jht.notice.NoticeKind.INTERVIEW_SCHEDULED;
import static id.jht.notice.NoticeKind.RECEIPT;

import id.jht.interview.CalendarFile;
import id.jht.interview.Interviews;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What goes with a letter: the calendar file of the interview, with which the member counts as told of it. */
@Component
class Enclosures {

    private static final Set<NoticeKind> ANNOUNCING = EnumSet.of(RECEIPT, INTERVIEW_SCHEDULED);

    private final CalendarFile calendarFile;
    private final Interviews interviews;

    Enclosures(CalendarFile calendarFile, Interviews interviews) {
        this.calendarFile = calendarFile;
        this.interviews = interviews;
    }

    List<NoticeTable.Attachment> enclose(NoticeKind kind, LetterFacts facts) {
        if (!ANNOUNCING.contains(kind) || facts.interview().isEmpty()) {
            return List.of();
        }
        var number = facts.claim().number();
        interviews.announced(number);
        return List.of(new NoticeTable.Attachment(
                "wawancara.ics", "text/calendar; charset=UTF-8; method=PUBLISH", calendarFile.of(number)));
    }
}
