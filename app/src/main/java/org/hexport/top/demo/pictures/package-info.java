/** Illustrations of the demonstration's products, drawn by the programme: no photo of a real thing stands beside an invented name. */
@NullMarked
package org.hexport.top.demo.pictures;

import org.jspecify.annotations.NullMarked;
