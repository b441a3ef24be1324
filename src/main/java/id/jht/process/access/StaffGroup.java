package id.jht.process.access;

import java.util.Arrays;
import java.util.List;

/** The desks of the branch and the roles around them; the id is what models name as candidate group. */
enum StaffGroup {
    CUSTOMER_SERVICE("customer-service", "Pelayanan peserta", Kind.OFFICER),
    HEAD_OF_SERVICE("head-of-service", "Kepala bidang pelayanan", Kind.OFFICER),
    BRANCH_HEAD("branch-head", "Kepala kantor cabang", Kind.OFFICER),
    FINANCE("finance", "Keuangan", Kind.OFFICER),
    INTEGRITY("integrity", "Integritas", Kind.OFFICER),
    MANAGER("manager", "Manajer pelayanan", Kind.OVERSEER),
    PROCESS_OWNER("process-owner", "Pemilik proses", Kind.OVERSEER),
    CAMUNDA_ADMIN("camunda-admin", "Administrator", Kind.ADMINISTRATOR);

    enum Kind {
        OFFICER,
        OVERSEER,
        ADMINISTRATOR
    }

    private final String id;
    private final String label;
    private final Kind kind;

    StaffGroup(String id, String label, Kind kind) {
        this.id = id;
        this.label = label;
        this.kind = kind;
    }

    String id() {
        return id;
    }

    String label() {
        return label;
    }

    boolean worksOnTasks() {
        return kind == Kind.OFFICER;
    }

    static List<StaffGroup> workingOnTasks() {
        return Arrays.stream(values()).filter(StaffGroup::worksOnTasks).toList();
    }
}
