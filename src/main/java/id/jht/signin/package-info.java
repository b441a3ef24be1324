/** Members sign in without an account: who they say they are, then a one-time code to the contact that we know. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "policy", "membership", "notice"})
package id.jht.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
