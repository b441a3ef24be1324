package id.jht.notice.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.eclipse.angus.mail.smtp.SMTPMessage;
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
    private final BounceSettings bounces;

    Postman(JavaMailSender sender, @Value("${jht.mail.from}") String from, BounceSettings bounces) {
        this.sender = sender;
        this.from = from;
        this.bounces = bounces;
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
            var message = returnable(mail);
            var helper = new MimeMessageHelper(
                    message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(mail.recipient().value());
            var replyTo = mail.replyTo();
            if (replyTo != null) {
                helper.setReplyTo(replyTo.value());
            }
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

    /** What comes back shall come back to us, with its headers only: the letter holds what is nobody else's business. */
    private SMTPMessage returnable(Mail mail) {
        var message = new SMTPMessage(sender.createMimeMessage().getSession());
        bounces.returnPathOf(mail.id()).ifPresent(message::setEnvelopeFrom);
        message.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE);
        message.setReturnOption(SMTPMessage.RETURN_HDRS);
        return message;
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
