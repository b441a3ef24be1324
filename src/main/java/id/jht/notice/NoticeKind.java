package id.jht.notice;

/** The mails a member gets. Subjects and texts are the messages {@code notice.NAME.…}. */
public enum NoticeKind {
    RECEIPT,
    CORRECTION_ASKED,
    CORRECTION_REMINDER,
    INTERVIEW_REMINDER,
    INTERVIEW_SCHEDULED,
    REJECTED,
    APPEAL_DISMISSED,
    EXPIRED,
    WITHDRAWN,
    ACCOUNT_ASKED,
    ACCOUNT_REMINDER,
    QUESTION,
    PAID
}
