package id.jht.profile;

import id.jht.membership.Member;
import id.jht.shared.Violation;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What members are filling in, saved after every page and found on every device; it begins with what is registered. */
@Component
public class ProfileDrafts {

    private final ProfileDraftTable drafts;
    private final ProfileTable updates;
    private final ProfileCheck check;
    private final Erasures erasures;

    ProfileDrafts(ProfileDraftTable drafts, ProfileTable updates, ProfileCheck check, Erasures erasures) {
        this.drafts = drafts;
        this.updates = updates;
        this.check = check;
        this.erasures = erasures;
    }

    public ProfileDraft of(Member member) {
        var row = drafts.find(member.id());
        var answers = row.map(ProfileDraftTable.Row::answers).orElseGet(() -> begun(member));
        return new ProfileDraft(
                answers,
                answered(answers, member),
                row.map(ProfileDraftTable.Row::faceResult).orElse(null));
    }

    private Set<ProfileSection> answered(ProfileAnswers answers, Member member) {
        return Arrays.stream(ProfileSection.values())
                .filter(section -> check.isAnswered(section, answers, member))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ProfileSection.class)));
    }

    /** Contact, account and tax number as registered, the rest as told last; the mother's name is asked anew each time. */
    private ProfileAnswers begun(Member member) {
        var registered = ProfileAnswers.of(member);
        var last = updates.lastAccepted(member.id()).orElse(ProfileAnswers.NONE);
        var begun = ProfileAnswers.NONE;
        for (var section : List.of(ProfileSection.ADDRESS, ProfileSection.MORE, ProfileSection.BRANCH)) {
            begun = begun.with(section, last);
        }
        for (var section : List.of(ProfileSection.CONTACT, ProfileSection.ACCOUNT, ProfileSection.TAX)) {
            begun = begun.with(section, registered);
        }
        return begun;
    }

    /** Saves the answers of one section, or says what is wrong with them. */
    @Transactional
    public List<Violation> save(Member member, ProfileSection section, ProfileAnswers typed) {
        var answers = of(member).answers();
        var result = check.section(section, answers.with(section, typed), member);
        if (result.violations().isEmpty()) {
            keep(member, answers.with(section, result.answers()));
        }
        return result.violations();
    }

    private void keep(Member member, ProfileAnswers answers) {
        drafts.save(member.id(), answers);
        erasures.planDraft(member.id());
    }

    @Transactional
    void keepFace(Member member, byte[] picture, FaceResult result) {
        keep(member, of(member).answers());
        drafts.saveFace(member.id(), picture, result);
    }

    /** The picture that was kept last. */
    public Optional<byte[]> face(Member member) {
        return drafts.face(member.id());
    }
}
