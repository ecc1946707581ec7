/** What a person sees first: home by role, and an enterprise's steps. */
@NullMarked
package org.hexport.views.portal.home;

import org.jspecify.annotations.NullMarked;
