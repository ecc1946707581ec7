package org.hexport.journey.engagement.papers;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.hexport.journey.engagement.sides.Sides;
import org.hexport.kernel.NotFound;
import org.hexport.kernel.Reply;
import org.hexport.kernel.Viewer;
import org.hexport.platform.files.FileId;
import org.hexport.platform.files.Files;
import org.hexport.platform.files.ReadFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts papers beside the work, and takes them away again. They are the enterprise's: its people see them also when the work is long over. */
@Service
@Transactional
public class PaperDesk {

    private static final int MOST = 30;

    private final Sides sides;
    private final PaperRows papers;
    private final Files files;
    private final Clock clock;

    PaperDesk(Sides sides, PaperRows papers, Files files, Clock clock) {
        this.sides = sides;
        this.papers = papers;
        this.files = files;
        this.clock = clock;
    }

    /**
     * The same paper again changes nothing.
     *
     * @throws NotFound where the viewer is on neither side
     */
    public Reply add(Viewer viewer, UUID engagement, String title, ReadFile.Fit paper) {
        var standing = sides.forChange(viewer, engagement);
        var print = paper.sent().print();
        if (papers.isThere(engagement, print)) {
            return Reply.DONE;
        }
        if (standing.completed()) {
            return Reply.refused("engagement.plan.signed");
        }
        if (papers.count(engagement) >= MOST) {
            return Reply.refused("engagement.paper.many", MOST);
        }
        var id = files.keep(viewer, standing.enterprise(), paper);
        papers.add(engagement, id, title, print, standing.side(), viewer, now());
        return Reply.DONE;
    }

    /** @throws NotFound where the paper was not put there by the viewer's own side */
    public Reply remove(Viewer viewer, UUID engagement, FileId paper) {
        var standing = sides.forChange(viewer, engagement);
        if (papers.sideOf(engagement, paper).filter(standing.side()::equals).isEmpty()) {
            throw new NotFound();
        }
        if (standing.signed()) {
            return Reply.refused("engagement.plan.signed");
        }
        papers.remove(paper, now());
        files.remove(paper, standing.enterprise());
        return Reply.DONE;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
