package id.jht.membership.load;

/**
 * What an import has changed, or would change.
 *
 * @param lines of the member file
 * @param oddNiks NIKs that do not bear birth date and sex of their line; early ones do not, so this is a remark only
 * @param closed memberships that are paid out and were left alone
 * @param ledgers memberships whose contributions are now others
 * @param elsewhere memberships in the database that the file does not name
 */
public record ImportReport(
        long lines, long oddNiks, Counts members, Counts memberships, long closed, long ledgers, long elsewhere) {

    public boolean changesNothing() {
        return members.changesNothing() && memberships.changesNothing() && ledgers == 0;
    }

    @Override
    public String toString() {
        return """
                %,d lines%s
                  members: %s
                  memberships: %s; %,d paid out and left alone
                  contributions: changed for %,d memberships
                  in the database but not in the file: %,d memberships
                  NIKs that do not bear birth date and sex: %,d""".formatted(
                        lines,
                        changesNothing() ? ", nothing changes" : "",
                        members,
                        memberships,
                        closed,
                        ledgers,
                        elsewhere,
                        oddNiks);
    }
}
