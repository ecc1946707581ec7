/** What administrators decide: mandates for a region, and who else administers; and the codes that helpers read out. */
@NullMarked
package org.hexport.platform.identity.staff;

import org.jspecify.annotations.NullMarked;
