package org.hexport.views.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hexport.HexportTest;
import org.hexport.Statements;
import org.hexport.kernel.PersonId;
import org.hexport.parties.sme.SmePages;
import org.hexport.parties.sme.SmeWorld;
import org.hexport.platform.identity.Folk;
import org.hexport.platform.identity.MemberRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HexportTest
class StepsTest {

    @Autowired
    SmePages pages;

    @Autowired
    SmeWorld world;

    @Autowired
    Folk folk;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    @Test
    void areReadInThreeStatementsHoweverMuchThereIsToShow() {
        var sari = jdbc.sql("select id from identity.person where name = 'Sari Wulandari' and demo")
                .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
                .single();
        var enterprise = jdbc.sql("select organisation from identity.membership where person = :sari")
                .param("sari", sari.value())
                .query(UUID.class)
                .single();

        assertThat(pages.page(sari, "/my-steps/" + enterprise).select("main section, main article"))
                .hasSizeGreaterThan(3);
        assertThat(readBy(sari, "/my-steps/" + enterprise))
                .hasSizeBetween(1, 3)
                .anyMatch(sql -> sql.contains("json_agg"));
    }

    @Test
    void areReadInThreeStatementsByAHelperToo() {
        var enterprise = world.anEnterprise();
        var helper = folk.aMemberOf(folk.anActor("35.07"), MemberRole.MANAGER);
        jdbc.sql("insert into identity.reset_code (person, requested) values (:person, now())")
                .param("person", folk.somebody().value())
                .update();
        jdbc.sql("""
                insert into consent.help (id, enterprise_id, helper_id, helper, owner, given, wording, given_at, recorded_by)
                values (:id, :enterprise, :helper, 'Orang', 'Bu Sari', 'beside', '1', now(), :helper)
                """)
                .param("id", world.id().value())
                .param("enterprise", enterprise.value())
                .param("helper", helper.value())
                .update();

        assertThat(pages.get(helper, "/my-steps/" + enterprise)).hasStatusOk();
        assertThat(readBy(helper, "/my-steps/" + enterprise))
                .hasSizeBetween(1, 3)
                .anyMatch(sql -> sql.contains("json_agg"));
    }

    /** Besides the session, and the one by which each request learns who is there. */
    private List<String> readBy(PersonId person, String address) {
        return statements.during(() -> pages.get(person, address)).stream()
                .filter(sql -> !sql.contains("identity.session"))
                .filter(sql -> !sql.contains("from identity.person p\n where id ="))
                .toList();
    }
}
