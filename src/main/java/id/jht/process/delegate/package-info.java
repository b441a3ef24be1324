/** Automated steps: one class per service task, named after it. */
@NullMarked
package id.jht.process.delegate;

import org.jspecify.annotations.NullMarked;
