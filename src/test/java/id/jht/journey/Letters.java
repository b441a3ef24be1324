package id.jht.journey;

import id.jht.scenario.TestMember;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** What arrives in the members' mailboxes. */
record Letters(TestRestTemplate http) {

    /** The first words of that form in a mail to the member, once it has come. */
    String read(TestMember member, Pattern form) {
        return Waiting.forAnswer(() -> List.of(http.getForObject("/sandbox/mailbox.json", Map[].class)).stream()
                .filter(mail -> String.valueOf(mail.get("to")).contains(member.email()))
                .map(mail -> form.matcher(String.valueOf(mail.get("text"))))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst());
    }
}
