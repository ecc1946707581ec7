/**
 * What people send to be kept: pictures of products, scans of certificates.
 *
 * <p>Promises: what a file is, its content says, not its name; a picture is drawn anew, so that neither the place where it was taken nor
 * anything hidden in it stays, and is ready in a few widths for any screen; what can't be a picture or a document is refused with a sentence;
 * no picture fills the memory, whatever it claims to be; a file that is not public is there for nobody but those who may see its owner; each
 * file names who sent it and when. Everything lies in the database: a copy of the database is a copy of the house.
 *
 * <p>Others ask {@link org.hexport.platform.files.Files} and contribute {@link org.hexport.platform.files.FileScope}.
 *
 * <p>Never: what a file is for beyond its purpose; where it stands on a page, and what it shows, the module keeps that shows it.
 */
@ApplicationModule(
        id = "files",
        allowedDependencies = {"kernel", "house", "ui", "identity"})
@NullMarked
package org.hexport.platform.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
