package id.jht.sandbox.bank;

import id.jht.sandbox.bank.Behaviours.Behaviour;
import id.jht.sandbox.bank.NotifyDesk.Delivered;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Looks into the books of the simulated bank and tells it how to behave.
 *
 * <p>{@code GET ledger.json} lists every transfer that moved money, oldest first.
 *
 * <p>{@code GET statement.mt940} is the account statement of a day, {@code ?day=2026-11-24}, else of today.
 *
 * <p>{@code POST notifications/REFERENCE} calls the client about a transfer now and answers with what the client said.
 *
 * <p>{@code PUT behaviour} adds one behaviour and answers with those in force; several queue up, the oldest that fits a
 * message is taken. {@code {"reset":true}} forgets them all. Fields:
 *
 * <ul>
 *   <li>{@code service}: {@code transfer}, {@code inquiry}, {@code status}, {@code token} or {@code *} (default)
 *   <li>{@code account}: the beneficiary's number or {@code *} (default)
 *   <li>{@code times}: for how many messages; left out: until the reset
 *   <li>{@code answer}: {@code DOWN} (503 without a word), {@code CUT_BEFORE} (connection cut, nothing done),
 *       {@code CUT_AFTER} (done as usual, then cut), {@code TIMEOUT_BEFORE_BOOKING} and {@code TIMEOUT_AFTER_BOOKING} (504),
 *       {@code ERROR_500} (nothing done), {@code SLOW} (done as usual, answered after the client has given up),
 *       {@code LATE} (done as usual, but only after the client has given up), {@code SAYS_REFUSED} (booked, and called refused),
 *       {@code NOTIFIES} (booked, answered as in progress, and told of by a call a moment later),
 *       {@code SUCCESS} (whatever the account's last digits say), {@code RETURNED} (a status inquiry finds the booked money
 *       given back), or a SNAP code of seven digits such as {@code 4031814}: 200 books, 202 is booked at the first status
 *       inquiry, 404..18 and 409..01 book as the original would have been, other 400, 403, 404 and 405 refuse for good, any
 *       other moves nothing and is forgotten; {@code STATUS_00} to {@code STATUS_99} is what a status inquiry says, whatever
 *       the books say
 * </ul>
 */
@RestController
@RequestMapping("/sandbox/bank")
@Profile({"sandbox", "simulators"})
class BankController {

    private static final Set<String> SERVICES = Set.of("transfer", "inquiry", "status", "token", "*");

    private final TransferBook book;
    private final Behaviours behaviours;
    private final StatementDesk statements;
    private final NotifyDesk notifications;
    private final Clock clock;

    BankController(
            TransferBook book, Behaviours behaviours, StatementDesk statements, NotifyDesk notifications, Clock clock) {
        this.book = book;
        this.behaviours = behaviours;
        this.statements = statements;
        this.notifications = notifications;
        this.clock = clock;
    }

    record Booking(
            String partnerReferenceNo,
            String customerReference,
            long amount,
            String beneficiaryBankCode,
            String beneficiaryAccountNo,
            @Nullable Instant bookedAt) {

        static Booking of(Transfer transfer) {
            return new Booking(
                    transfer.partnerReferenceNo(),
                    transfer.customerReference(),
                    transfer.amount(),
                    transfer.beneficiaryBankCode(),
                    transfer.beneficiaryAccountNo(),
                    transfer.bookedAt());
        }
    }

    record Instruction(
            @Nullable String service,
            @Nullable String account,
            @Nullable String answer,
            @Nullable Integer times,
            @Nullable Boolean reset) {

        Behaviour behaviour() {
            return new Behaviour(
                    Objects.requireNonNullElse(service, "*"),
                    Objects.requireNonNullElse(account, "*"),
                    Objects.requireNonNullElse(answer, ""),
                    times);
        }
    }

    @GetMapping("/ledger.json")
    List<Booking> ledger() {
        return book.booked().stream().map(Booking::of).toList();
    }

    @GetMapping(path = "/statement.mt940", produces = MediaType.TEXT_PLAIN_VALUE)
    String statement(@RequestParam(required = false) @Nullable LocalDate day) {
        return statements.of(day == null ? LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Jakarta")) : day);
    }

    @PostMapping("/notifications/{reference}")
    Delivered call(@PathVariable String reference) {
        if (book.find(reference).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return notifications.call(reference);
    }

    @PutMapping("/behaviour")
    List<Behaviour> behave(@RequestBody Instruction instruction) {
        if (Boolean.TRUE.equals(instruction.reset())) {
            behaviours.clear();
        } else {
            behaviours.add(known(instruction.behaviour()));
        }
        return behaviours.all();
    }

    private static Behaviour known(Behaviour behaviour) {
        if (!SERVICES.contains(behaviour.service()) || !Told.isKnown(behaviour.answer())) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "unknown service or answer");
        }
        return behaviour;
    }
}
