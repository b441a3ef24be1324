package id.jht.filing;

import id.jht.claim.Channel;
import id.jht.claim.ClaimCause;
import id.jht.claim.Route;
import id.jht.document.RequiredDocuments;
import id.jht.eligibility.Entitlements;
import id.jht.membership.Member;
import id.jht.shared.Kpj;
import id.jht.shared.Nik;
import id.jht.shared.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers "am I entitled?" for a member who names NIK, KPJ and birth date. */
@Component
public class EligibilityChecks {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final KnownMember members;
    private final Entitlements entitlements;
    private final RequiredDocuments documents;
    private final Clock clock;

    EligibilityChecks(KnownMember members, Entitlements entitlements, RequiredDocuments documents, Clock clock) {
        this.members = members;
        this.entitlements = entitlements;
        this.documents = documents;
        this.clock = clock;
    }

    /** Null when the question itself is wrong; the violations then go to {@code problems}. */
    public @Nullable EligibilityCheck check(
            @Nullable String nik,
            @Nullable String kpj,
            @Nullable String birthDate,
            @Nullable String cause,
            Consumer<List<Violation>> problems) {
        var violations = new ArrayList<Violation>();
        var fields = new Fields(violations);
        var person = fields.value("nik", nik, Nik::parse, "NIK_FORM");
        var card = fields.value("kpj", kpj, Kpj::parse, "KPJ_FORM");
        var born = fields.value("birthDate", birthDate, Fields::date, "BIRTH_DATE_FORM");
        var why = fields.constant("cause", cause, ClaimCause.class, "CAUSE_UNKNOWN");
        if (person != null && card != null && born != null && why != null) {
            var member = members.find(person, List.of(card), born, violations);
            if (member.isPresent()) {
                return answer(member.get(), why);
            }
        }
        problems.accept(violations);
        return null;
    }

    private EligibilityCheck answer(Member member, ClaimCause cause) {
        var channel = Channel.WEB;
        var entitlement = entitlements.check(member, cause, channel);
        var route = entitlements.likelyRoute(member, cause, channel);
        var today = LocalDate.ofInstant(clock.instant(), WIB);
        return new EligibilityCheck(
                entitlement.isEntitled(),
                route,
                entitlement.failures(),
                documents.of(cause, channel, route == Route.FAST, today));
    }
}
