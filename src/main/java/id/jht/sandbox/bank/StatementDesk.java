package id.jht.sandbox.bank;

import com.prowidesoftware.swift.model.field.Field20;
import com.prowidesoftware.swift.model.field.Field25;
import com.prowidesoftware.swift.model.field.Field28C;
import com.prowidesoftware.swift.model.field.Field60F;
import com.prowidesoftware.swift.model.field.Field61;
import com.prowidesoftware.swift.model.field.Field62F;
import com.prowidesoftware.swift.model.field.Field86;
import com.prowidesoftware.swift.model.mt.mt9xx.MT940;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Writes the statement of the paying account for one day of Jakarta in MT940, out of the books. */
@Component
@Profile({"sandbox", "simulators"})
class StatementDesk {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final long FUNDS = 1_000_000_000_000_000L;

    private final TransferBook book;
    private final SimulatedBankSettings settings;

    StatementDesk(TransferBook book, SimulatedBankSettings settings) {
        this.book = book;
        this.settings = settings;
    }

    String of(LocalDate day) {
        var booked = book.booked();
        var before = booked.stream()
                .filter(transfer -> dayOf(transfer).isBefore(day))
                .mapToLong(StatementDesk::spent)
                .sum();
        var ofTheDay =
                booked.stream().filter(transfer -> dayOf(transfer).equals(day)).toList();
        var spent = ofTheDay.stream().mapToLong(StatementDesk::spent).sum();
        return message(day, FUNDS - before, ofTheDay, FUNDS - before - spent);
    }

    private String message(LocalDate day, long opening, List<Transfer> transfers, long closing) {
        var message = new MT940("BANKIDJAXXXX", "JHTXIDJAXXXX")
                .append(new Field20("JHT" + DAY.format(day)))
                .append(new Field25(settings.account()))
                .append(new Field28C(day.getDayOfYear() + "/1"))
                .append(new Field60F("C" + DAY.format(day) + "IDR" + opening + ","));
        for (var transfer : transfers) {
            line(message, day, transfer, 'D');
            if (transfer.state() == Transfer.State.RETURNED) {
                line(message, day, transfer, 'C');
            }
        }
        return message.append(new Field62F("C" + DAY.format(day) + "IDR" + closing + ","))
                .message();
    }

    /** Our reference is longer than field 61 holds, so it stands in field 86. */
    private static void line(MT940 message, LocalDate day, Transfer transfer, char mark) {
        message.append(new Field61(
                        DAY.format(day) + mark + transfer.amount() + ",NTRFNONREF//" + transfer.referenceNo()))
                .append(new Field86(
                        "/EREF/" + transfer.partnerReferenceNo() + "\r\n/ORDP/" + transfer.customerReference()));
    }

    /** What came back is no longer spent. */
    private static long spent(Transfer transfer) {
        return transfer.state() == Transfer.State.RETURNED ? 0 : transfer.amount();
    }

    private static LocalDate dayOf(Transfer transfer) {
        return LocalDate.ofInstant(Objects.requireNonNull(transfer.bookedAt()), WIB);
    }
}
