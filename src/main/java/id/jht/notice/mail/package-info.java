/** How a mail leaves the house: one message to one person, handed to an SMTP server. */
@NullMarked
package id.jht.notice.mail;

import org.jspecify.annotations.NullMarked;
