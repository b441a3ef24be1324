package id.jht.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

/** Members of invented identity, written to a file of the sandbox's format; every claim of a test takes a fresh one. */
public final class TestMembers {

    private static final String HEADER = "nik,name,birthPlace,birthDate,sex,motherMaidenName,mobile,email,kpj,segment,"
            + "employer,status,startDate,endDate,endReason,openingBalance,openingDate,monthlyContribution,lastContribution,"
            + "npwp,profileUpdated,bankCode,accountNumber,accountName,passportNumber\n";
    private static final int OF_EACH_KIND = 120;

    /** Of those that a simulated week files by the hundred. */
    private static final int OF_COMMON_KINDS = Integer.getInteger("test.members", 320);

    private static final Set<Kind> COMMON = Set.of(Kind.ORDINARY, Kind.SMALL);

    private final Map<Kind, Queue<TestMember>> waiting = new EnumMap<>(Kind.class);
    private int serial;

    /** What a test wants of its member. */
    public enum Kind {
        /** Balance over the limit of the fast route. */
        ORDINARY(20_000_000, "0000", "RESIGNATION", true),
        /** Balance and profile good for the fast route. */
        SMALL(7_250_000, "0000", "RESIGNATION", true),
        /** Net above Rp 100 million. */
        LARGE(150_000_000, "0000", "RESIGNATION", true),
        STILL_WORKING(20_000_000, "0000", "", true),
        DECEASED(20_000_000, "0000", "DEATH", true),
        DISABLED(20_000_000, "0000", "TOTAL_DISABILITY", true),
        /** Known by the passport. */
        FOREIGNER(20_000_000, "0000", "LEAVING_ID_FOREIGNER", true),
        ACCOUNT_INVALID_AT_TRANSFER(20_000_000, "0011", "RESIGNATION", true),
        PENDING_THEN_PAID(20_000_000, "0202", "RESIGNATION", true),
        PENDING_THEN_FAILED(20_000_000, "0206", "RESIGNATION", true),
        TIME_OUT_AFTER_BOOKING(20_000_000, "0504", "RESIGNATION", true),
        TIME_OUT_BEFORE_BOOKING(20_000_000, "0505", "RESIGNATION", true),
        /** The account belongs to somebody else. */
        FOREIGN_ACCOUNT(20_000_000, "0000", "RESIGNATION", false);

        private final long balance;
        private final String accountSuffix;
        private final String endReason;
        private final boolean ownAccount;

        Kind(long balance, String accountSuffix, String endReason, boolean ownAccount) {
            this.balance = balance;
            this.accountSuffix = accountSuffix;
            this.endReason = endReason;
            this.ownAccount = ownAccount;
        }
    }

    public Path writeTo(Path file) {
        var rows = new StringBuilder(HEADER);
        for (var kind : Kind.values()) {
            var queue = new ArrayDeque<TestMember>();
            for (var i = 0; i < (COMMON.contains(kind) ? OF_COMMON_KINDS : OF_EACH_KIND); i++) {
                queue.add(add(kind, rows));
            }
            waiting.put(kind, queue);
        }
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, rows);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A member whom no other test has used. */
    public synchronized TestMember take(Kind kind) {
        var member = waiting.get(kind).poll();
        if (member == null) {
            throw new IllegalStateException("no " + kind + " left: raise the number of this kind");
        }
        return member;
    }

    private TestMember add(Kind kind, StringBuilder rows) {
        serial++;
        var member = new TestMember(
                kind == Kind.FOREIGNER ? "" : "%06d010590%04d".formatted(999801 + serial / 10_000, serial % 10_000),
                "98%09d".formatted(serial),
                "Peserta Uji " + letters(serial),
                "+6281290%06d".formatted(serial),
                "uji%d@contoh.id".formatted(serial),
                "77%06d%s".formatted(serial, kind.accountSuffix),
                kind == Kind.FOREIGNER ? "UJI%05d".formatted(serial) : "");
        rows.append(row(kind, member));
        return member;
    }

    private static String row(Kind kind, TestMember member) {
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Jakarta"));
        var stopped = today.minusMonths(3);
        var working = kind.endReason.isEmpty();
        return String.join(
                        ",",
                        member.nik(),
                        member.name(),
                        "Medan",
                        member.birthDate(),
                        "M",
                        "Ibu Uji",
                        member.mobile(),
                        member.email(),
                        member.kpj(),
                        "PU",
                        "PT Uji",
                        working ? "ACTIVE" : "NON_ACTIVE",
                        "2015-01-01",
                        working ? "" : stopped.toString(),
                        kind.endReason,
                        Long.toString(kind.balance),
                        stopped.withDayOfMonth(1).minusDays(1).toString(),
                        "0",
                        YearMonth.from(stopped).minusMonths(1).toString(),
                        "",
                        today.minusDays(30).toString(),
                        "014",
                        member.accountNumber(),
                        kind.ownAccount ? member.name() : "Orang Lain Sekali",
                        member.passport())
                + "\n";
    }

    /** Names without digits that differ from each other. */
    private static String letters(int number) {
        var word = new StringBuilder();
        for (var rest = number; rest > 0; rest /= 26) {
            word.append((char) ('A' + rest % 26));
        }
        return word.toString();
    }
}
