package org.hexport.platform.reference;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a maker may say of a product's making: its care for the environment, its heritage. */
@Component
public class ProductTags {

    private final List<Tag> all = BroughtAlong.rows("product_tags.csv").stream()
            .map(row -> new Tag(row.text("code"), row.text("group"), row.text("name_id"), row.text("name_en")))
            .toList();

    /** @param group {@code environment} or {@code heritage} */
    public record Tag(String code, String group, String nameId, String nameEn) {

        public String name(String language) {
            return language.equals("id") ? nameId : nameEn;
        }
    }

    public List<Tag> all() {
        return all;
    }

    /** Those of the codes that are known, in the order of the table. */
    public List<Tag> of(Collection<String> codes) {
        return all.stream().filter(tag -> codes.contains(tag.code())).toList();
    }
}
