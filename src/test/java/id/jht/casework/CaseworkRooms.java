package id.jht.casework;

import static org.mockito.Mockito.mock;

import id.jht.claim.ClaimTrail;
import id.jht.claim.Claims;
import id.jht.notice.Notices;
import id.jht.shared.Seal;
import id.jht.testing.ClaimRooms;
import id.jht.testing.RoomDatabase;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The room on the real claims and tables, with a board to look at in the engine's place and no mail. */
public final class CaseworkRooms {

    private CaseworkRooms() {}

    public static Assignments assignments(TaskBoard board, MessageSource messages) {
        return new Assignments(
                board,
                new AssignmentLog(RoomDatabase.jdbc(), ClaimRooms.clock()),
                ClaimRooms.room(ClaimTrail.class),
                messages);
    }

    public static CaseNotes notes(MessageSource messages) {
        return new CaseNotes(
                ClaimRooms.room(Claims.class),
                ClaimRooms.room(ClaimTrail.class),
                mock(Notices.class),
                RoomDatabase.jdbc(),
                new Seal("YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXowMTIzNDU="),
                messages,
                ClaimRooms.clock());
    }

    static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/desk");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
