/** What the engine's own web pages say, in Indonesian; their looks are static files beside the portal's. */
@NullMarked
package id.jht.process.webapp;

import org.jspecify.annotations.NullMarked;
