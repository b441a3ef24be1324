/** The order of the work: who gets which task next. */
@NullMarked
package id.jht.process.queue;

import org.jspecify.annotations.NullMarked;
