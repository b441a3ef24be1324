package id.jht.reconciliation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.prowidesoftware.swift.model.SwiftBlock4;
import com.prowidesoftware.swift.model.Tag;
import com.prowidesoftware.swift.model.field.Field60F;
import com.prowidesoftware.swift.model.field.Field61;
import com.prowidesoftware.swift.model.field.Field62F;
import com.prowidesoftware.swift.model.mt.mt9xx.MT940;
import id.jht.reconciliation.AccountStatement.Line;
import id.jht.shared.Rupiah;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads MT940. The bank's envelope (blocks 1 to 3) may be missing, as in files from a bank's web site. */
final class Mt940File {

    private static final Pattern OURS = Pattern.compile("JHTPAY-[0-9]{1,20}-[0-9]{1,4}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private Mt940File() {}

    /** @throws UnreadableStatementException with a message code and what it is about */
    static AccountStatement read(byte[] file) {
        var text = new String(file, ISO_8859_1).strip();
        var block = blockOf(text);
        var opening = block.getFieldByName("60F");
        var closing = block.getFieldByName("62F");
        if (!(opening instanceof Field60F from) || !(closing instanceof Field62F to)) {
            throw new UnreadableStatementException("reconciliation.no-balances", "");
        }
        var lines = linesOf(block);
        if (balance(from).add(sumOf(lines)).compareTo(balance(to)) != 0) {
            throw new UnreadableStatementException("reconciliation.balances", "");
        }
        return new AccountStatement(
                valueOf(block, "20") + " " + valueOf(block, "28C"),
                valueOf(block, "25"),
                day(from.getDate()),
                day(to.getDate()),
                lines);
    }

    private static BigDecimal balance(Field60F opening) {
        return signed(opening.getDCMark(), opening.getAmountAsBigDecimal());
    }

    private static BigDecimal balance(Field62F closing) {
        return signed(closing.getDCMark(), closing.getAmountAsBigDecimal());
    }

    private static BigDecimal signed(@Nullable String mark, @Nullable BigDecimal amount) {
        if (amount == null) {
            throw new UnreadableStatementException("reconciliation.no-balances", "");
        }
        return "D".equals(mark) ? amount.negate() : amount;
    }

    private static BigDecimal sumOf(List<Line> lines) {
        return BigDecimal.valueOf(lines.stream()
                .mapToLong(line ->
                        line.debit() ? -line.amount().amount() : line.amount().amount())
                .sum());
    }

    private static SwiftBlock4 blockOf(String text) {
        var message = text.contains("{4:") ? text : "{1:F01BANKIDJAXXXX0000000000}{4:\n" + text + "\n-}";
        var block = Optional.ofNullable(MT940.parse(message))
                .map(parsed -> parsed.getSwiftMessage())
                .map(swift -> swift.getBlock4());
        return block.filter(read -> read.containsTag("61") || read.containsTag("62F"))
                .orElseThrow(() -> new UnreadableStatementException("reconciliation.not-mt940", ""));
    }

    private static String valueOf(SwiftBlock4 block, String tag) {
        return Optional.ofNullable(block.getTagValue(tag)).orElse("").strip();
    }

    /** What follows a line in field 86 belongs to it. */
    private static List<Line> linesOf(SwiftBlock4 block) {
        var lines = new ArrayList<Line>();
        @Nullable Tag open = null;
        var details = "";
        for (var tag : block.getTags()) {
            if (tag.getName().equals("61") || tag.getName().equals("62F")) {
                add(lines, open, details);
                open = tag.getName().equals("61") ? tag : null;
                details = "";
            } else if (tag.getName().equals("86") && open != null) {
                details = tag.getValue();
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, @Nullable Tag tag, String details) {
        if (tag != null) {
            lines.add(line(lines.size() + 1, new Field61(tag.getValue()), tag.getValue() + "\n" + details));
        }
    }

    private static Line line(int number, Field61 field, String text) {
        var mark = Optional.ofNullable(field.getDebitCreditMark()).orElse("");
        return new Line(
                number,
                day(field.getValueDate()),
                // RC takes a credit back, RD a debit
                mark.equals("D") || mark.equals("RC"),
                amount(number, field.getAmountAsBigDecimal()),
                Optional.ofNullable(field.getTransactionType()).orElse("")
                        + Optional.ofNullable(field.getIdentificationCode()).orElse(""),
                ours(text),
                Optional.ofNullable(field.getReferenceOfTheAccountServicingInstitution())
                        .orElse(""),
                text.replaceAll("\\s+", " ").strip());
    }

    /** Long references are broken into several lines. */
    private static String ours(String text) {
        var found = OURS.matcher(text.replaceAll("\\R", ""));
        return found.find() ? found.group() : "";
    }

    private static Rupiah amount(int line, @Nullable BigDecimal amount) {
        try {
            return Rupiah.of(Optional.ofNullable(amount)
                    .orElseThrow(() -> new ArithmeticException("none"))
                    .longValueExact());
        } catch (ArithmeticException broken) {
            throw new UnreadableStatementException("reconciliation.amount", Integer.toString(line));
        }
    }

    private static LocalDate day(@Nullable String yearMonthDay) {
        try {
            return LocalDate.parse(String.valueOf(yearMonthDay), DAY);
        } catch (DateTimeException broken) {
            throw new UnreadableStatementException("reconciliation.date", String.valueOf(yearMonthDay));
        }
    }
}
