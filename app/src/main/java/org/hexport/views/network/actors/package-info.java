/** The network as a table, as a picture and as files. */
@NullMarked
package org.hexport.views.network.actors;

import org.jspecify.annotations.NullMarked;
