package id.jht.profile;

import static id.jht.profile.ProfileField.ACCOUNT_NUMBER;
import static id.jht.profile.ProfileField.BANK_CODE;
import static id.jht.profile.ProfileField.BIRTH_DATE;
import static id.jht.profile.ProfileField.BIRTH_PLACE;
import static id.jht.profile.ProfileField.EMAIL;
import static id.jht.profile.ProfileField.MOBILE;
import static id.jht.profile.ProfileField.MOTHER_MAIDEN_NAME;
import static id.jht.profile.ProfileField.NAME;
import static id.jht.profile.ProfileField.NPWP;
import static id.jht.profile.ProfileField.PASSPORT_NUMBER;

import id.jht.calendar.Branches;
import id.jht.membership.ContactChanges;
import id.jht.membership.Members;
import id.jht.membership.RenewedProfile;
import id.jht.shared.BankAccount;
import id.jht.shared.EmailAddress;
import id.jht.shared.MobileNumber;
import id.jht.shared.Npwp;
import id.jht.shared.Passport;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends an update: what was accepted becomes the member's data, in the same transaction. */
@Component
public class ProfileConclusions {

    private final ProfileTable updates;
    private final ProfileTrail trail;
    private final Members members;
    private final ContactChanges contacts;
    private final Branches branches;
    private final Erasures erasures;
    private final Clock clock;

    ProfileConclusions(
            ProfileTable updates,
            ProfileTrail trail,
            Members members,
            ContactChanges contacts,
            Branches branches,
            Erasures erasures,
            Clock clock) {
        this.updates = updates;
        this.trail = trail;
        this.members = members;
        this.contacts = contacts;
        this.branches = branches;
        this.erasures = erasures;
        this.clock = clock;
    }

    @Transactional
    public void accept(ProfileNumber number) {
        var update = updates.lock(number);
        var renewed = renewed(update);
        if (isAnotherContact(update)) {
            contacts.replace(update.memberId(), renewed.email(), renewed.mobile());
        }
        members.renew(update.memberId(), renewed);
        end(number, ProfileState.ACCEPTED);
    }

    @Transactional
    public void reject(ProfileNumber number) {
        updates.lock(number);
        end(number, ProfileState.REJECTED);
    }

    /** Mobile, e-mail and account all at once: claims soon afterwards are looked at by a person (domain rule F10). */
    private static boolean isAnotherContact(ProfileUpdate update) {
        return Stream.of(MOBILE, EMAIL, ACCOUNT_NUMBER)
                .noneMatch(field ->
                        update.before().get(field).equals(update.answers().get(field)));
    }

    private void end(ProfileNumber number, ProfileState state) {
        updates.move(number, state);
        trail.add(number, "system", state.name(), "");
        erasures.planFace(number);
    }

    private RenewedProfile renewed(ProfileUpdate update) {
        var answers = update.answers();
        return new RenewedProfile(
                identity(update, NAME),
                identity(update, BIRTH_PLACE),
                LocalDate.parse(identity(update, BIRTH_DATE)),
                confirmed(update, MOTHER_MAIDEN_NAME),
                MobileNumber.of(answers.get(MOBILE)),
                EmailAddress.of(answers.get(EMAIL)),
                Npwp.parse(answers.get(NPWP)).orElse(null),
                Passport.parse(answers.get(PASSPORT_NUMBER)).orElse(null),
                new BankAccount(answers.get(BANK_CODE), answers.get(ACCOUNT_NUMBER)),
                clock.instant().atZone(branches.get(update.branch()).zone()).toLocalDate());
    }

    private static String identity(ProfileUpdate update, ProfileField field) {
        return update.answers().correctsIdentity()
                ? confirmed(update, field)
                : update.before().get(field);
    }

    /** What identifies a person is only written as the civil registry knows it; else a claim would fail at the same point again. */
    private static String confirmed(ProfileUpdate update, ProfileField field) {
        return update.isConfirmed(field)
                ? update.answers().get(field)
                : update.before().get(field);
    }
}
