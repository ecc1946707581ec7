package org.hexport.platform.files;

import org.hexport.kernel.OrganisationId;

/** A file that is kept: whose, and for what. */
public record KeptFile(FileId id, OrganisationId owner, FilePurpose purpose) {}
