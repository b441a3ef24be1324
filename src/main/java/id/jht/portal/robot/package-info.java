/** "I am not a robot": the browser works for two seconds, or a person without script answers a question. */
@NullMarked
package id.jht.portal.robot;

import org.jspecify.annotations.NullMarked;
