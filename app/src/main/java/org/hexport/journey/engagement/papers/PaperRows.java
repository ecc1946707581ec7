package org.hexport.journey.engagement.papers;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hexport.journey.engagement.Side;
import org.hexport.kernel.Viewer;
import org.hexport.platform.files.FileId;
import org.hexport.platform.ui.Reading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The papers in their table. */
@Component
public class PaperRows {

    private final JdbcClient jdbc;

    PaperRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who may see it is asked by the page that shows it. */
    public Reading<List<Paper>> of(UUID engagement) {
        return Reading.rows(
                """
                select file_id, title, side, added_at
                  from engagement.paper
                 where engagement_id = :id and removed_at is null
                 order by added_at, file_id
                """,
                Map.of("id", engagement),
                row -> new Paper(
                        row.uuid("file_id"), row.text("title"), Side.of(row.text("side")), row.instant("added_at")));
    }

    /** As the page of its engagement: for both sides, who helps along, and who oversees the district. */
    boolean maySee(Viewer viewer, FileId file) {
        return jdbc.sql("""
                select exists (
                    select from engagement.paper
                      join engagement.engagement on engagement.id = paper.engagement_id
                     where paper.file_id = :file
                       and (enterprise_id = any (:mine) or engagement.actor_id = any (:mine)
                            or district ^@ any (:overseen)
                            or exists (select from engagement.companion
                                        where companion.engagement_id = engagement.id and companion.actor_id = any (:mine)
                                          and joined_at is not null and declined_at is null)))
                """)
                .param("file", file.value())
                .param("mine", viewer.organisationIds())
                .param("overseen", viewer.overseenRegions())
                .query(Boolean.class)
                .single();
    }

    boolean isThere(UUID engagement, String print) {
        return jdbc.sql("""
                select exists (select from engagement.paper
                                where engagement_id = :engagement and print = :print and removed_at is null)
                """)
                .param("engagement", engagement)
                .param("print", print)
                .query(Boolean.class)
                .single();
    }

    int count(UUID engagement) {
        return jdbc.sql("select count(*) from engagement.paper where engagement_id = :id and removed_at is null")
                .param("id", engagement)
                .query(Integer.class)
                .single();
    }

    void add(UUID engagement, FileId file, String title, String print, Side side, Viewer by, OffsetDateTime at) {
        jdbc.sql("""
                insert into engagement.paper (file_id, engagement_id, title, print, side, added_at, added_by)
                values (:file, :engagement, :title, :print, :side, :at, :by)
                """)
                .param("file", file.value())
                .param("engagement", engagement)
                .param("title", title)
                .param("print", print)
                .param("side", side.word())
                .param("at", at)
                .param("by", by.personValue())
                .update();
    }

    /** The side that added it; empty where it is not there. */
    Optional<Side> sideOf(UUID engagement, FileId file) {
        return jdbc.sql("""
                select side from engagement.paper
                 where engagement_id = :engagement and file_id = :file and removed_at is null
                """)
                .param("engagement", engagement)
                .param("file", file.value())
                .query(String.class)
                .optional()
                .map(Side::of);
    }

    void remove(FileId file, OffsetDateTime at) {
        jdbc.sql("update engagement.paper set removed_at = :at where file_id = :file and removed_at is null")
                .param("file", file.value())
                .param("at", at)
                .update();
    }
}
