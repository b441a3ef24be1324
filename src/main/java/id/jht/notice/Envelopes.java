package id.jht.notice;

import id.jht.notice.mail.Mail;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns a stored notice into a mail that can leave: the tracking link goes in, the files are put beside it. */
@Component
class Envelopes {

    private final NoticeTable notices;
    private final TrackingLinks links;

    Envelopes(NoticeTable notices, TrackingLinks links) {
        this.notices = notices;
        this.links = links;
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
        return files;
    }
}
