package id.jht.notice;

import id.jht.claim.ClaimNumber;
import id.jht.claim.ClaimTrail;
import id.jht.shared.RefusedException;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Members who were told by an officer because no mail reached them. */
@Component
public class Contacts {

    private final ClaimTrail trail;
    private final MessageSource messages;

    Contacts(ClaimTrail trail, MessageSource messages) {
        this.trail = trail;
        this.messages = messages;
    }

    /**
     * Keeps how it went in the claim's trail.
     *
     * @throws RefusedException when the officer does not say what was done
     */
    @Transactional
    public void conclude(ClaimNumber number, ContactOutcome outcome, String remark, String actor) {
        if (remark.isBlank()) {
            throw new RefusedException(
                    messages.getMessage("notice.contact.remark-missing", null, LocaleContextHolder.getLocale()));
        }
        trail.add(number, actor, "CONTACT_" + outcome.name(), remark);
    }
}
