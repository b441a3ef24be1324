package id.jht.filing;

import static id.jht.claim.Channel.WEB;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.Housing;
import id.jht.claim.Route;
import id.jht.document.PaperCase;
import id.jht.document.RequiredDocuments;
import id.jht.eligibility.OpenChannels;
import id.jht.eligibility.Outlooks;
import id.jht.eligibility.Question;
import id.jht.membership.Member;
import id.jht.policy.AsOf;
import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import id.jht.shared.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers "am I entitled?" for a member who names NIK or passport, KPJ and birth date. */
@Component
public class EligibilityChecks {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final KnownMember members;
    private final Outlooks outlooks;
    private final RequiredDocuments documents;
    private final MemberTries tries;
    private final Clock clock;

    EligibilityChecks(
            KnownMember members, Outlooks outlooks, RequiredDocuments documents, MemberTries tries, Clock clock) {
        this.members = members;
        this.outlooks = outlooks;
        this.documents = documents;
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * Counts questions that name no member; {@link EligibilityAnswer.TooOften} after too many of them.
     *
     * @param client address from which it is asked
     */
    public EligibilityAnswer check(EligibilityQuestion question, String client) {
        var named = MemberTries.Named.in(question);
        var until = tries.closed(named, client);
        if (until.isPresent()) {
            return new EligibilityAnswer.TooOften(until.get());
        }
        var answer = check(question);
        if (answer instanceof EligibilityAnswer.Refused refused && MemberTries.isWrong(refused.violations())) {
            tries.wrong(named, client);
        }
        return answer;
    }

    /** For whom the check has recognised before; nothing is counted. */
    public EligibilityAnswer check(EligibilityQuestion question) {
        var violations = new ArrayList<Violation>();
        var fields = new Fields(violations);
        var cause = fields.constant("cause", question.cause(), ClaimCause.class, "CAUSE_UNKNOWN");
        var identity = IdentityFields.read(question.nik(), question.passportNumber(), fields);
        var card = fields.value("kpj", question.kpj(), Kpj::parse, "KPJ_FORM");
        var born = fields.value("birthDate", question.birthDate(), Fields::date, "BIRTH_DATE_FORM");
        var channel = fields.optionalConstant("channel", question.channel(), Channel.class, "CHANNEL_UNKNOWN");
        var percent = PartialShare.read(question.partialPercent(), cause, fields);
        var housing = fields.optionalConstant(
                "housingVariant", question.housingVariant(), Housing.Variant.class, "HOUSING_VARIANT");
        if (!violations.isEmpty() || identity == null || card == null || born == null || cause == null) {
            return new EligibilityAnswer.Refused(violations);
        }
        return members.find(identity, List.of(card), born)
                .map(member -> answer(member, new Question(cause, WEB, identity, percent), channel, housing))
                .orElseGet(() -> new EligibilityAnswer.Refused(List.of(KnownMember.notTogether(identity))));
    }

    private EligibilityAnswer answer(
            Member member, Question question, @Nullable Channel wanted, Housing.@Nullable Variant housing) {
        var open = outlooks.channelsFor(member, question);
        var channel = wanted == null ? OpenChannels.easiest(open) : wanted;
        var outlook = outlooks.of(member, question.over(channel));
        var entitlement = outlook.entitlement();
        return new EligibilityAnswer.Answered(
                entitlement.isEntitled(),
                question.cause(),
                channel,
                open,
                outlook.route(),
                outlook.reasons(),
                entitlement.failures(),
                outlook.warnings(),
                documents.of(paperCase(question.over(channel), outlook.route(), housing)));
    }

    private PaperCase paperCase(Question question, Route route, Housing.@Nullable Variant housing) {
        var now = clock.instant();
        return new PaperCase(
                question.cause(),
                question.channel(),
                route == Route.FAST,
                question.identity() instanceof Nik,
                housing,
                new AsOf(LocalDate.ofInstant(now, WIB), now));
    }
}
