package org.hexport.journey.engagement.papers;

import org.hexport.kernel.Viewer;
import org.hexport.platform.files.FilePurpose;
import org.hexport.platform.files.FileScope;
import org.hexport.platform.files.KeptFile;
import org.springframework.stereotype.Component;

/** Who may see the page of the work may see its papers. */
@Component
class PaperScope implements FileScope {

    private final PaperRows papers;

    PaperScope(PaperRows papers) {
        this.papers = papers;
    }

    @Override
    public boolean maySee(Viewer viewer, KeptFile file) {
        return file.purpose() == FilePurpose.PAPER && papers.maySee(viewer, file.id());
    }
}
