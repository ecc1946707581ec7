package org.hexport.platform.files;

import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;

/**
 * Who else may see what an organisation keeps, besides its own people and administrators; contributed by the modules that know. One that
 * says yes is enough.
 */
public interface FileScope {

    boolean maySee(Viewer viewer, OrganisationId owner);
}
