package id.jht.sandbox.phone;

import java.time.Instant;

/** @param channel {@code SMS} or {@code WHATSAPP} */
record PhoneMessage(long id, String channel, String to, String text, Instant receivedAt) {}
