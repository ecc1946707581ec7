/** The page that takes files in, whatever kind they are. */
@NullMarked
package org.hexport.platform.tables.files;

import org.jspecify.annotations.NullMarked;
