/** The application as it runs: how soon its first page is there, what its public pages weigh, and how much memory it takes. */
@NullMarked
package org.hexport.bench.running;

import org.jspecify.annotations.NullMarked;
