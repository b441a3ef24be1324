/** The core system that knows the members, asked over HTTP as src/docs/core-system-api.yaml says. */
@NullMarked
package id.jht.membership.core;

import org.jspecify.annotations.NullMarked;
