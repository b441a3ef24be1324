package id.jht.profile;

import static id.jht.profile.ProfileField.BRANCH;

import id.jht.calendar.Branches;
import id.jht.membership.Member;
import id.jht.profile.ProfileTable.NewUpdate;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stores an update, starts its process, tells the member and ends the draft: all of it or nothing. */
@Component
class Reception {

    private final ProfileTable updates;
    private final ProfileDraftTable drafts;
    private final ProfileTrail trail;
    private final ProfileProcess process;
    private final ProfileNews news;
    private final Branches branches;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Reception(
            ProfileTable updates,
            ProfileDraftTable drafts,
            ProfileTrail trail,
            ProfileProcess process,
            ProfileNews news,
            Branches branches,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.updates = updates;
        this.drafts = drafts;
        this.trail = trail;
        this.process = process;
        this.news = news;
        this.branches = branches;
        this.transactions = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Two that come at the same time, from a double click or two phones, become one. */
    Sending take(Member member, ProfileAnswers answers, byte[] picture, FaceResult face, String language) {
        try {
            return transactions.execute(transaction -> store(member, answers, picture, face, language));
        } catch (DuplicateKeyException other) {
            return new Sending.AlreadyOpen(updates.of(member.id()).get(0).number());
        }
    }

    private Sending store(Member member, ProfileAnswers answers, byte[] picture, FaceResult face, String language) {
        var branch = branches.get(answers.get(BRANCH));
        var before = registered(member);
        var number = updates.add(
                clock.instant().atZone(branch.zone()).getYear(),
                new NewUpdate(member.id(), branch.code(), language, answers, before, picture, face));
        trail.add(number, "member", "RECEIVED", "");
        drafts.delete(member.id());
        process.start(number, branch.code());
        news.received(number);
        return new Sending.Received(number);
    }

    private ProfileAnswers registered(Member member) {
        var registered = ProfileAnswers.of(member);
        var last = updates.lastAccepted(member.id()).orElse(ProfileAnswers.NONE);
        return registered
                .with(ProfileSection.ADDRESS, last)
                .with(ProfileSection.MORE, last)
                .with(ProfileSection.BRANCH, last);
    }
}
