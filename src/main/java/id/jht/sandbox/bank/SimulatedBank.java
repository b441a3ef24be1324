package id.jht.sandbox.bank;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes each message through the checks of a bank to the desk that answers it, unless it was told to behave badly. */
@Component
@Profile({"sandbox", "simulators"})
class SimulatedBank {

    private final SnapSecurity security;
    private final Behaviours behaviours;
    private final InquiryDesk inquiries;
    private final TransferDesk transfers;
    private final StatusDesk statuses;
    private final TokenBook tokens;
    private final SimulatedBankSettings settings;
    private final Clock clock;

    SimulatedBank(
            SnapSecurity security,
            Behaviours behaviours,
            InquiryDesk inquiries,
            TransferDesk transfers,
            StatusDesk statuses,
            TokenBook tokens,
            SimulatedBankSettings settings,
            Clock clock) {
        this.security = security;
        this.behaviours = behaviours;
        this.inquiries = inquiries;
        this.transfers = transfers;
        this.statuses = statuses;
        this.tokens = tokens;
        this.settings = settings;
        this.clock = clock;
    }

    /** How an answer goes out. */
    enum Manner {
        PROMPT,
        SLOW,
        CUT,
        DOWN
    }

    /** @param answer empty when the connection is cut before, or the bank is down */
    record Delivery(Manner manner, Optional<SnapAnswer> answer) {}

    Delivery take(SnapMessage message) {
        var told = behaviours
                .take(message.service().kind(), accountOf(message))
                .map(Told::new)
                .orElse(Told.NOTHING);
        return switch (told.answer()) {
            case "DOWN" -> new Delivery(Manner.DOWN, Optional.empty());
            case "CUT_BEFORE" -> new Delivery(Manner.CUT, Optional.empty());
            case "CUT_AFTER" -> new Delivery(Manner.CUT, Optional.of(answer(message, told)));
            case "SLOW" -> new Delivery(Manner.SLOW, Optional.of(answer(message, told)));
            case "LATE" -> {
                pause();
                yield new Delivery(Manner.PROMPT, Optional.of(answer(message, told)));
            }
            default -> new Delivery(Manner.PROMPT, Optional.of(answer(message, told)));
        };
    }

    /** Longer than a client waits. */
    void pause() {
        try {
            Thread.sleep(settings.slowAnswer().toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String accountOf(SnapMessage message) {
        return statuses.subjectOf(message)
                .map(Transfer::beneficiaryAccountNo)
                .orElseGet(() -> message.field("beneficiaryAccountNo"));
    }

    private SnapAnswer answer(SnapMessage message, Told told) {
        if (message.service() == SnapPath.ACCESS_TOKEN) {
            return security.refusalOfTokenRequest(message)
                    .or(() -> told.forced(message.service()))
                    .orElseGet(() -> token(message));
        }
        return security.refusalOf(message).or(() -> refusalOfBody(message)).orElseGet(() -> switch (message.service()
                .kind()) {
            case INQUIRY -> inquiries.answer(message, told);
            case STATUS -> statuses.answer(message, told);
            default -> transfers.answer(message, told);
        });
    }

    private static Optional<SnapAnswer> refusalOfBody(SnapMessage message) {
        if (!message.body().isObject()) {
            return Optional.of(SnapAnswer.of(message.service(), 400, "00", "Bad Request"));
        }
        return message.service().mandatory().stream()
                .filter(field -> !message.has(field))
                .findFirst()
                .map(field -> SnapAnswer.missing(message.service(), field));
    }

    private SnapAnswer token(SnapMessage message) {
        if (!message.field("grantType").equals("client_credentials")) {
            return SnapAnswer.malformed(message.service(), "grantType");
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("accessToken", tokens.issue(clock.instant()));
        fields.put("tokenType", "Bearer");
        fields.put("expiresIn", Long.toString(TokenBook.LIFE.toSeconds()));
        return SnapAnswer.successful(message.service(), fields);
    }
}
