package id.jht.notice.text;

import id.jht.shared.MobileNumber;
import java.util.List;

/**
 * One short text.
 *
 * @param id the same for every try, so that a text that went out twice is recognised as one
 * @param kind names the template that WhatsApp has approved
 * @param facts that the template asks for, in its order
 * @param text the same in words, as an SMS shows it
 */
public record TextMessage(
        String id, MobileNumber recipient, String language, String kind, List<String> facts, String text) {}
