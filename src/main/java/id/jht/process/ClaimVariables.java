package id.jht.process;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every variable of the processes: what a gateway, a timer or a task list reads, never a person. A model that uses another
 * name is refused.
 */
public final class ClaimVariables {

    public static final Variable<String> CLAIM_NUMBER = text("claimNumber");
    public static final Variable<String> BRANCH = text("branch");
    public static final Variable<String> CAUSE = text("cause");
    public static final Variable<String> CHANNEL = text("channel");
    public static final Variable<String> ROUTE = text("route");
    public static final Variable<String> RISK = text("risk");
    public static final Variable<Long> BALANCE = number("balance");
    public static final Variable<Boolean> ENTITLED = flag("entitled");
    public static final Variable<Boolean> SCREENED = flag("screened");
    public static final Variable<String> PAPERS = text("papers");
    public static final Variable<String> DOCUMENT_VERDICT = text("documentVerdict");
    public static final Variable<String> PAPER_TYPES = text("paperTypes");
    public static final Variable<String> REFUSED_DOCUMENTS = text("refusedDocuments");
    public static final Variable<String> REMARK = text("remark");
    public static final Variable<String> STOP_REASON = text("stopReason");
    public static final Variable<Boolean> INTERVIEW_NEEDED = flag("interviewNeeded");
    public static final Variable<Boolean> SCHEDULE_IS_NEW = flag("scheduleIsNew");
    public static final Variable<Date> INTERVIEW_AT = time("interviewAt");
    public static final Variable<String> INTERVIEW_REMINDERS = text("interviewReminders");
    public static final Variable<Integer> MISSED_INTERVIEWS = new Variable<>("missedInterviews", Integer.class);
    public static final Variable<String> INTERVIEW_OUTCOME = text("interviewOutcome");
    public static final Variable<Boolean> ORIGINALS_SEEN = flag("originalsSeen");
    public static final Variable<Boolean> HELPER_DECLARED = flag("helperDeclared");
    public static final Variable<String> APPROVAL_LEVEL = text("approvalLevel");
    public static final Variable<Long> NET_AMOUNT = number("netAmount");
    public static final Variable<String> DECISION = text("decision");
    public static final Variable<Boolean> INTERVIEW_AGAIN = flag("interviewAgain");
    public static final Variable<String> INVESTIGATION_RESULT = text("investigationResult");
    public static final Variable<String> APPEAL_DECISION = text("appealDecision");
    public static final Variable<Date> APPEAL_DUE_BY = time("appealDueBy");
    public static final Variable<Date> DUE_BY = time("dueBy");
    public static final Variable<Boolean> EARLIER_ORDERS = flag("earlierOrders");
    public static final Variable<String> PAYOUT_PROGRESS = text("payoutProgress");
    public static final Variable<Date> NEXT_INQUIRY_AT = time("nextInquiryAt");
    public static final Variable<String> PAYOUT_RESOLUTION = text("payoutResolution");
    public static final Variable<String> CONTACT_OUTCOME = text("contactOutcome");
    public static final Variable<Long> NOTICE_ID = number("noticeId");
    public static final Variable<Long> DIFFERENCE_ID = number("differenceId");
    public static final Variable<String> DIFFERENCE_KIND = text("differenceKind");
    public static final Variable<String> DIFFERENCE_OUTCOME = text("differenceOutcome");
    public static final Variable<String> PROFILE_NUMBER = text("profileNumber");
    public static final Variable<Boolean> PROFILE_AGREES = flag("profileAgrees");
    public static final Variable<String> PROFILE_DECISION = text("profileDecision");

    /** What lists and forms show of a claim with each of its tasks, in called processes too. */
    public static final List<Variable<?>> SHOWN_WITH_TASKS = List.of(CAUSE, CHANNEL, ROUTE, RISK, BALANCE, NET_AMOUNT);

    private static final Map<String, Variable<?>> ALL = Stream.<Variable<?>>of(
                    CLAIM_NUMBER,
                    BRANCH,
                    CAUSE,
                    CHANNEL,
                    ROUTE,
                    RISK,
                    BALANCE,
                    ENTITLED,
                    SCREENED,
                    PAPERS,
                    DOCUMENT_VERDICT,
                    PAPER_TYPES,
                    REFUSED_DOCUMENTS,
                    REMARK,
                    STOP_REASON,
                    INTERVIEW_NEEDED,
                    SCHEDULE_IS_NEW,
                    INTERVIEW_AT,
                    INTERVIEW_REMINDERS,
                    MISSED_INTERVIEWS,
                    INTERVIEW_OUTCOME,
                    ORIGINALS_SEEN,
                    HELPER_DECLARED,
                    APPROVAL_LEVEL,
                    NET_AMOUNT,
                    DECISION,
                    INTERVIEW_AGAIN,
                    INVESTIGATION_RESULT,
                    APPEAL_DECISION,
                    APPEAL_DUE_BY,
                    DUE_BY,
                    EARLIER_ORDERS,
                    PAYOUT_PROGRESS,
                    NEXT_INQUIRY_AT,
                    PAYOUT_RESOLUTION,
                    CONTACT_OUTCOME,
                    NOTICE_ID,
                    DIFFERENCE_ID,
                    DIFFERENCE_KIND,
                    DIFFERENCE_OUTCOME,
                    PROFILE_NUMBER,
                    PROFILE_AGREES,
                    PROFILE_DECISION)
            .collect(Collectors.toUnmodifiableMap(Variable::name, variable -> variable));

    private ClaimVariables() {}

    public static Set<String> names() {
        return ALL.keySet();
    }

    private static Variable<String> text(String name) {
        return new Variable<>(name, String.class);
    }

    private static Variable<Boolean> flag(String name) {
        return new Variable<>(name, Boolean.class);
    }

    private static Variable<Long> number(String name) {
        return new Variable<>(name, Long.class);
    }

    private static Variable<Date> time(String name) {
        return new Variable<>(name, Date.class);
    }
}
