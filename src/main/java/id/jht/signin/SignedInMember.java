package id.jht.signin;

import id.jht.shared.Identity;
import java.time.Instant;

/**
 * A member who has proven who they are.
 *
 * @param until when the session ends unless something is asked before
 */
public record SignedInMember(Identity identity, Instant until) {}
