package id.jht.benefit;

/** Who approves: nobody ({@code RULE}), the head of service alone, or the branch head as well. */
public enum ApprovalLevel {
    RULE,
    HEAD_OF_SERVICE,
    BRANCH_HEAD
}
