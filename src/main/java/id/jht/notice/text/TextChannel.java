package id.jht.notice.text;

/** What carries short texts to phones. */
public enum TextChannel {
    SMS,
    WHATSAPP
}
