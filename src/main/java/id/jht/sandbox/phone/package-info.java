/** The simulated gateways for SMS and WhatsApp, and the phones behind them in schema {@code sandbox}. */
@NullMarked
package id.jht.sandbox.phone;

import org.jspecify.annotations.NullMarked;
