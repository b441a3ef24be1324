package id.jht.api;

import id.jht.draft.Draft;
import id.jht.draft.Drafts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;

/** Lets the holder of a draft's token to the draft and nobody else. What an officer fills in at the counter opens to no app. */
@Component
class DraftAccess {

    static final String TOKEN = "X-Draft-Token";

    private final Drafts drafts;

    DraftAccess(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Filed ones as well, for their receipt. */
    Draft withFiled(String draftId, @Nullable String token) {
        return drafts.find(token)
                .filter(draft -> draft.id().toString().equals(draftId))
                .filter(draft -> !draft.isAssisted())
                .orElseThrow(UnknownClaimException::new);
    }

    /** One that still takes answers and papers; 409 when it has been filed. */
    Draft open(String draftId, @Nullable String token) {
        var draft = withFiled(draftId, token);
        if (draft.isFiled()) {
            throw filed();
        }
        return draft;
    }

    static ErrorResponseException filed() {
        return new ErrorResponseException(HttpStatus.CONFLICT);
    }

    /** Language of the mails about it. */
    static String language(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "id";
    }
}
