package org.hexport.parties.sme.products;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Viewer;
import org.hexport.platform.files.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The pictures of products, in their order. */
@Component
class PhotoTable {

    private final JdbcClient jdbc;

    PhotoTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Photo> of(UUID product) {
        return jdbc.sql("""
                select file_id, alt, width, height, widths from sme.product_photo
                 where product_id = :product and removed_at is null
                 order by position, file_id
                """).param("product", product).query(PhotoTable::photo).list();
    }

    /** Nobody else adds one to it until the end of the transaction. */
    boolean lock(OrganisationId enterprise, UUID product) {
        return jdbc.sql("""
                select id from sme.product
                 where enterprise_id = :enterprise and id = :product and removed_at is null for update
                """)
                .param("enterprise", enterprise.value())
                .param("product", product)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    boolean hasPrint(UUID product, String print) {
        return jdbc.sql("""
                select exists (select from sme.product_photo
                                where product_id = :product and print = :print and removed_at is null)
                """)
                .param("product", product)
                .param("print", print)
                .query(Boolean.class)
                .single();
    }

    void add(OrganisationId enterprise, UUID product, Photo photo, String print, Viewer viewer, Instant now) {
        jdbc.sql("""
                insert into sme.product_photo (file_id, product_id, enterprise_id, print, position, alt, width, height,
                                               widths, added_at, added_by)
                values (:file, :product, :enterprise, :print,
                        (select coalesce(max(position) + 1, 0) from sme.product_photo where product_id = :product),
                        :alt, :width, :height, :widths, :now, cast(:by as uuid))
                """)
                .param("file", photo.file())
                .param("product", product)
                .param("enterprise", enterprise.value())
                .param("print", print)
                .param("alt", photo.alt())
                .param("width", photo.width())
                .param("height", photo.height())
                .param("widths", photo.widths().toArray(Integer[]::new))
                .param("now", Timestamp.from(now))
                .param("by", viewer.personValue())
                .update();
    }

    /** In this order from now on. */
    void order(List<Photo> photos) {
        for (int place = 0; place < photos.size(); place++) {
            jdbc.sql("update sme.product_photo set position = :place where file_id = :file")
                    .param("place", place)
                    .param("file", photos.get(place).file())
                    .update();
        }
    }

    /** @return whether it was there */
    boolean remove(OrganisationId enterprise, UUID product, FileId file, Viewer viewer, Instant now) {
        return jdbc.sql("""
                update sme.product_photo set removed_at = :now, removed_by = cast(:by as uuid)
                 where file_id = :file and product_id = :product and enterprise_id = :enterprise and removed_at is null
                """)
                        .param("now", Timestamp.from(now))
                        .param("by", viewer.personValue())
                        .param("file", file.value())
                        .param("product", product)
                        .param("enterprise", enterprise.value())
                        .update()
                == 1;
    }

    static Photo photo(ResultSet row, int number) throws SQLException {
        return new Photo(
                row.getObject("file_id", UUID.class),
                row.getString("alt"),
                row.getInt("width"),
                row.getInt("height"),
                Arrays.asList((Integer[]) row.getArray("widths").getArray()));
    }
}
