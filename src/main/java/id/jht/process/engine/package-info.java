/** The seams of the rooms, implemented on Camunda; deployment and checking of the models. */
@NullMarked
package id.jht.process.engine;

import org.jspecify.annotations.NullMarked;
