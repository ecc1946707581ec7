/** What is asked for, as lists: by associations and galleries for all, by enterprises for who oversees their district. */
@NullMarked
package org.hexport.journey.needs.asked;

import org.jspecify.annotations.NullMarked;
