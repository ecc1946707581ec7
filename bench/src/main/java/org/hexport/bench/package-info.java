/**
 * Speed and memory, measured beside a peer where there is one. Every scenario answers figures; {@code Bench} prints them
 * as a table and, when asked, as JSON. Nothing here is asserted by a test and nothing here is part of the product.
 */
@NullMarked
package org.hexport.bench;

import org.jspecify.annotations.NullMarked;
