/** How a short text leaves the house: one message to one phone, handed to a gateway for SMS or WhatsApp. */
@NullMarked
package id.jht.notice.text;

import org.jspecify.annotations.NullMarked;
