/** What a member gets: balance, growth, tax and the statement. Pure arithmetic around one stored statement. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "policy", "calendar", "membership", "claim"})
package id.jht.benefit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
