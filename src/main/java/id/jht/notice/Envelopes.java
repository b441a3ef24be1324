package id.jht.notice;

import id.jht.benefit.PaymentSheets;
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

    Envelopes(NoticeTable notices, TrackingLinks links, PaymentSheets sheets) {
        this.notices = notices;
        this.links = links;
        this.sheets = sheets;
    }

    Mail around(NoticeTable.Waiting notice) {
        var link = links.to(notice.number());
        return new Mail(
                "notice-" + notice.id(),
                notice.recipient(),
                notice.subject(),
                notice.text().replace(TrackingLinks.MARKER, link),
                notice.html().replace(TrackingLinks.MARKER, link),
                attachments(notice, link));
    }

    private List<Mail.Attachment> attachments(NoticeTable.Waiting notice, String link) {
        var files = new ArrayList<Mail.Attachment>();
        if (notice.html().contains("cid:" + Letter.QR_CODE)) {
            files.add(new Mail.Attachment(Letter.QR_CODE, "image/png", QrCode.of(link), true));
        }
        for (var file : notices.attachmentsOf(notice.id())) {
            files.add(new Mail.Attachment(file.name(), file.mediaType(), file.content(), false));
        }
        if (notice.kind() == NoticeKind.PAID) {
            sheets.of(notice.number())
                    .map(pdf -> new Mail.Attachment(
                            PaymentSheets.fileName(notice.number()), PaymentSheets.MEDIA_TYPE, pdf, false))
                    .ifPresent(files::add);
        }
        return files;
    }
}
