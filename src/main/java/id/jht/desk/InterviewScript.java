package id.jht.desk;

import id.jht.claim.Claim;
import id.jht.membership.Member;
import id.jht.membership.Membership;
import id.jht.shared.Banks;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Questions by which an interviewer knows the member, drawn from what the institution has on record. Each interview of a claim
 * draws its own, so that nobody can rehearse them with the member; the same interview asks the same ones when the page is
 * opened again.
 */
final class InterviewScript {

    private static final int DRAWN = 4;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", StaffLanguage.INDONESIAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", StaffLanguage.INDONESIAN);

    /** @param code of the sentence {@code desk.script.CODE} */
    record Question(String code, String answer) {}

    private InterviewScript() {}

    /** @param turn how many interviews the member has missed */
    static List<Question> of(Claim claim, Member member, int turn) {
        var all = all(claim, member);
        Collections.shuffle(all, new Random(31L * claim.number().value().hashCode() + turn));
        return all.subList(0, Math.min(DRAWN, all.size()));
    }

    private static List<Question> all(Claim claim, Member member) {
        var questions = new ArrayList<Question>();
        questions.add(new Question("MOTHER", member.motherMaidenName()));
        questions.add(new Question("BIRTH", member.birthPlace() + ", " + on(DAY, member.birthDate())));
        questions.add(new Question("STREET", claim.claimant().address().street()));
        questions.add(new Question("CARDS", String.valueOf(member.memberships().size())));
        questions.add(new Question(
                "ACCOUNT", bankOf(claim) + ", •••• " + end(claim.account().number())));
        newest(member).ifPresent(card -> addWork(card, questions));
        return questions;
    }

    private static void addWork(Membership card, List<Question> questions) {
        questions.add(new Question("EMPLOYER", card.employer()));
        questions.add(new Question("STARTED", on(MONTH, YearMonth.from(card.startDate()))));
        Optional.ofNullable(card.lastContribution())
                .ifPresent(month -> questions.add(new Question("LAST_CONTRIBUTION", on(MONTH, month))));
    }

    private static Optional<Membership> newest(Member member) {
        return member.memberships().stream().max(Comparator.comparing(Membership::startDate));
    }

    private static String bankOf(Claim claim) {
        var code = claim.account().bankCode();
        return Banks.find(code).map(Banks.Bank::name).orElse(code);
    }

    private static String end(String number) {
        return number.substring(Math.max(0, number.length() - 4));
    }

    private static String on(DateTimeFormatter format, TemporalAccessor time) {
        return format.format(time);
    }
}
