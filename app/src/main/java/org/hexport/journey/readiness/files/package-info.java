/** Answers of many enterprises from a file, row by row. */
@NamedInterface("files")
@NullMarked
package org.hexport.journey.readiness.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
