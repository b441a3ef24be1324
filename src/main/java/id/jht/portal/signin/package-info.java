/** Signing in with a one-time code, and what other pages ask to know who is signed in. */
@NullMarked
package id.jht.portal.signin;

import org.jspecify.annotations.NullMarked;
