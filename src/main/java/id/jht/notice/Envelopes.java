package id.jht.notice;

import id.jht.benefit.PaymentSheets;
import id.jht.claim.ClaimNumber;
import id.jht.notice.mail.Mail;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Turns a stored notice into a mail that can leave: the tracking link goes in, the files are put beside it. The payment sheet
 * is printed only now, off the claim's transaction; it is the same file for every try.
 */
@Component
class Envelopes {

    private final NoticeTable notices;
    private final TrackingLinks links;
    private final PaymentSheets sheets;
    private final NoticeReferences references;
    private final ReplyAddresses replies;

    Envelopes(
            NoticeTable notices,
            TrackingLinks links,
            PaymentSheets sheets,
            NoticeReferences references,
            ReplyAddresses replies) {
        this.notices = notices;
        this.links = links;
        this.sheets = sheets;
        this.references = references;
        this.replies = replies;
    }

    Mail around(NoticeTable.Outgoing notice) {
        var claim = notice.about();
        return claim == null
                ? mail(notice, notice.text(), notice.html(), List.of())
                : aboutClaim(notice, claim.number(), links.to(claim.number()));
    }

    private Mail aboutClaim(NoticeTable.Outgoing notice, ClaimNumber number, String link) {
        return mail(
                notice,
                notice.text().replace(TrackingLinks.MARKER, link),
                notice.html().replace(TrackingLinks.MARKER, link),
                attachments(notice, number, link));
    }

    private Mail mail(NoticeTable.Outgoing notice, String text, String html, List<Mail.Attachment> attachments) {
        var claim = notice.about();
        var replyTo = claim == null ? replies.anywhere() : replies.at(claim.branch());
        return new Mail(
                references.of(notice.id()),
                notice.recipient(),
                replyTo.orElse(null),
                notice.subject(),
                text,
                html,
                attachments);
    }

    private List<Mail.Attachment> attachments(NoticeTable.Outgoing notice, ClaimNumber number, String link) {
        var files = new ArrayList<Mail.Attachment>();
        if (notice.html().contains("cid:" + Letter.QR_CODE)) {
            files.add(new Mail.Attachment(Letter.QR_CODE, "image/png", QrCode.of(link), true));
        }
        for (var file : notices.attachmentsOf(notice.id())) {
            files.add(new Mail.Attachment(file.name(), file.mediaType(), file.content(), false));
        }
        if (NoticeKind.PAID.name().equals(notice.kind())) {
            sheets.of(number)
                    .map(pdf ->
                            new Mail.Attachment(PaymentSheets.fileName(number), PaymentSheets.MEDIA_TYPE, pdf, false))
                    .ifPresent(files::add);
        }
        return files;
    }
}
