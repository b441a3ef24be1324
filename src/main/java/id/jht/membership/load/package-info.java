/** Members from files: every line is checked and every mistake named, then all of them are brought up to date at once. */
@NullMarked
@NamedInterface("load")
package id.jht.membership.load;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
