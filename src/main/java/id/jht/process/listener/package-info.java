/** Human steps: one class per user task, handing what a person decided to the domain. */
@NullMarked
package id.jht.process.listener;

import org.jspecify.annotations.NullMarked;
