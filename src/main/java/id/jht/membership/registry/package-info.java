/** The institution's gateways to civil registry and face check, asked over HTTP. */
@NullMarked
package id.jht.membership.registry;

import org.jspecify.annotations.NullMarked;
