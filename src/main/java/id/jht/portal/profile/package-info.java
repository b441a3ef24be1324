/** The profile update, one thing per page, for the member who is signed in. */
@NullMarked
package id.jht.portal.profile;

import org.jspecify.annotations.NullMarked;
