package id.jht.sandbox;

import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** What the sandbox brings in the place of a mail server. */
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
@EnableConfigurationProperties(MailProperties.class)
class SandboxConfiguration {

    @Bean
    MailServer mailServer(Mailbox mailbox) {
        return new MailServer(mailbox);
    }

    @Bean
    JavaMailSender mailSender(MailServer server, MailProperties settings) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(server.host());
        sender.setPort(server.port());
        sender.getJavaMailProperties().putAll(settings.getProperties());
        return sender;
    }
}
