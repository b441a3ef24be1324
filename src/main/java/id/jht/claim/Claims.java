package id.jht.claim;

import id.jht.calendar.Branches;
import id.jht.shared.BankAccount;
import id.jht.shared.RoundTrip;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The claims, table {@code claim}. Every change goes through here, locks the claim's row and leaves a line in the trail. */
@Component
public class Claims {

    private final JdbcClient jdbc;
    private final ClaimTrail trail;
    private final Heirs heirs;
    private final Branches branches;
    private final ServiceClocks serviceClocks;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final KnownClaims known;

    Claims(
            JdbcClient jdbc,
            ClaimTrail trail,
            Heirs heirs,
            Branches branches,
            ServiceClocks serviceClocks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.heirs = heirs;
        this.branches = branches;
        this.serviceClocks = serviceClocks;
        this.events = events;
        this.clock = clock;
        this.known = new KnownClaims(jdbc);
    }

    /** As the running transaction has read it last; {@link #lock} tells what others have made of it meanwhile. */
    public Optional<Claim> find(ClaimNumber number) {
        return known.find(number);
    }

    public Supplier<Optional<Claim>> find(ClaimNumber number, RoundTrip trip) {
        return known.find(number, trip);
    }

    /** A claim that is known to exist. */
    public Claim get(ClaimNumber number) {
        return find(number).orElseThrow(() -> new IllegalArgumentException("no claim " + number));
    }

    /** Reads the claim and keeps others from changing it until the transaction ends. */
    @Transactional
    public Claim lock(ClaimNumber number) {
        known.lock(number);
        return get(number);
    }

    /** Stores a claim in state {@code SUBMITTED} under a fresh number. */
    @Transactional
    public Claim add(NewClaim claim) {
        var now = clock.instant();
        var filedOn = now.atZone(branches.get(claim.branch()).zone()).toLocalDate();
        var running = jdbc.sql("select nextval('claim_running_number')")
                .query(Long.class)
                .single();
        var number = ClaimNumber.of(filedOn.getYear(), running);
        var added = ClaimRow.insert(jdbc, number, claim, filedOn, timestamp(now));
        claim.kpjs()
                .forEach(kpj -> jdbc.sql("insert into claim_kpj values (?, ?)")
                        .params(number.value(), kpj)
                        .update());
        heirs.add(number, claim.heirs());
        known.added(added);
        trail.add(trail.line(number, claim.actor(), "SUBMITTED", null, ClaimStatus.SUBMITTED, ""));
        return added;
    }

    /** Everything that was ever filed on the savings of a member, newest first. */
    public List<Claim> ofMember(long memberId) {
        return jdbc.sql("select * from claim where member_id = ? order by submitted_at desc")
                .param(memberId)
                .query(new ClaimRow())
                .list();
    }

    /** The cards that were named when the claim was filed. */
    public List<String> kpjsOf(ClaimNumber number) {
        return jdbc.sql("select kpj from claim_kpj where claim_number = ? order by kpj")
                .param(number.value())
                .query(String.class)
                .list();
    }

    public boolean hasOpenClaim(long memberId) {
        return jdbc.sql("select exists (select from claim where member_id = ?"
                        + " and status not in ('PAID', 'REJECTED', 'WITHDRAWN', 'EXPIRED'))")
                .param(memberId)
                .query(Boolean.class)
                .single();
    }

    /**
     * Moves the claim to another state; nothing happens when it is there already.
     *
     * @param actor user name, {@code member} or {@code system}
     * @param action for the trail, upper snake case
     * @param remark for the trail, may be empty
     */
    @Transactional
    public void move(ClaimNumber number, ClaimStatus to, String actor, String action, String remark) {
        var claim = lock(number);
        var from = claim.status();
        if (from == to) {
            return;
        }
        if (!from.leadsTo(to)) {
            throw new IllegalStateException("claim " + number + " cannot go from " + from + " to " + to);
        }
        known.changed(jdbc.sql(ClaimTrail.TOLD + " update claim"
                        + " set status = ?, status_since = ?, version = version + 1 where claim_number = ? returning *")
                .params(trail.line(number, actor, action, from, to, remark))
                .params(to.name(), timestamp(clock.instant()), number.value())
                .query(new ClaimRow())
                .single());
        serviceClocks.follow(claim, to).ifPresent(known::changed);
        if (to.isFinal()) {
            events.publishEvent(new ClaimClosed(number, to));
        }
    }

    @Transactional
    public void assessed(ClaimNumber number, RiskLevel risk) {
        if (get(number).risk() != risk) {
            change(number, "risk = ?", risk.name());
        }
    }

    /** Keeps the route; the service clock of a fast claim, or one filed at the counter, starts with the submission. */
    @Transactional
    public void routed(ClaimNumber number, Route route) {
        var claim = get(number);
        var moved = route == Route.FAST || claim.channel() == Channel.BRANCH
                ? serviceClocks.start(claim, claim.submittedAt())
                : serviceClocks.cancel(claim);
        moved.ifPresent(known::changed);
        if (claim.route() != route) {
            change(number, "route = ?", route.name());
        }
    }

    /** Starts the service clock now, unless it has started before. */
    @Transactional
    public void startServiceClock(ClaimNumber number) {
        serviceClocks.start(get(number), clock.instant()).ifPresent(known::changed);
    }

    /** Working days that the stopped service clock of a claim has kept; null while it runs or has not started. */
    public @Nullable Integer serviceDaysLeft(ClaimNumber number) {
        return serviceClocks.daysLeft(number);
    }

    @Transactional
    public void changeAccount(ClaimNumber number, BankAccount account, String actor) {
        change(number, "bank_code = ?, account_number = ?", account.bankCode(), account.number());
        trail.add(number, actor, "ACCOUNT_CHANGED", account.toString());
    }

    /** @param columns with a place for each value */
    private void change(ClaimNumber number, String columns, Object... values) {
        known.changed(
                jdbc.sql("update claim set " + columns + ", version = version + 1 where claim_number = ? returning *")
                        .params(values)
                        .param(number.value())
                        .query(new ClaimRow())
                        .single());
    }

    private static OffsetDateTime timestamp(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
