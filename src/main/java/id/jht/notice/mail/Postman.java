package id.jht.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands mails to the SMTP server. */
@Component
public class Postman {

    private final JavaMailSender sender;
    private final String from;

    Postman(JavaMailSender sender, @Value("${jht.mail.from}") String from) {
        this.sender = sender;
        this.from = from;
    }

    /** @throws org.springframework.mail.MailException when the server could not take the mail now */
    public Posting post(Mail mail) {
        try {
            sender.send(message(mail));
            return new Posting.Accepted();
        } catch (MailSendException failed) {
            return Refusal.in(failed).orElseThrow(() -> failed);
        }
    }

    private MimeMessage message(Mail mail) {
        try {
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(
                    message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(mail.recipient().value());
            helper.setSubject(mail.subject());
            helper.setText(mail.text(), mail.html());
            for (var attachment : mail.attachments()) {
                attach(helper, attachment);
            }
            message.setHeader("Message-ID", "<" + mail.id() + "@jht-claims>");
            message.setHeader("Auto-Submitted", "auto-generated");
            return message;
        } catch (MessagingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static void attach(MimeMessageHelper helper, Mail.Attachment attachment) throws MessagingException {
        var content = new ByteArrayResource(attachment.content());
        if (attachment.inline()) {
            helper.addInline(attachment.name(), attachment.name(), content, attachment.mediaType());
        } else {
            helper.addAttachment(attachment.name(), content, attachment.mediaType());
        }
    }
}
