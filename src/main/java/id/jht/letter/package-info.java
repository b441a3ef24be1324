/** Letters that a member may need before claiming, ready to send: to an employer, to a branch. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "membership"})
package id.jht.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
