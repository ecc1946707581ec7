package org.hexport.platform.files;

import org.hexport.kernel.Viewer;

/**
 * Who else may see a file, besides its owner's own people and administrators; contributed by the modules that know. One that says yes is
 * enough, so each says yes only to files of its own purpose.
 */
public interface FileScope {

    boolean maySee(Viewer viewer, KeptFile file);
}
