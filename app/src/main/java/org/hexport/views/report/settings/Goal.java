package org.hexport.views.report.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a region may set itself a target for. Each with what counts in it: rows of subject, name, day and address. */
public enum Goal {
    /** Enterprises that reported an export. */
    EXPORTERS("""
            select e.id as subject, e.name, min(o.reported_on) as day, '/enterprises/' as path
              from facts.outcome o
              join facts.enterprise e on e.id = o.enterprise_id
             where e.district ^@ :region and o.exports_direct_idr + o.exports_indirect_idr > 0
               and o.reported_on between :from and :until
             group by e.id, e.name
            """),

    /** Enterprises whose last assessment lies in the time. */
    ASSESSED("""
            select e.id as subject, e.name, r.assessed_on as day, '/enterprises/' as path
              from facts.readiness r
              join facts.enterprise e on e.id = r.enterprise_id
             where e.district ^@ :region and r.assessed_on between :from and :until
            """),

    /** Acts that the beneficiary or a document confirmed. */
    CONFIRMED("""
            select a.id as subject, o.name, a.done_on as day, '/acts/' as path
              from facts.act a
              join facts.organisation o on o.id = a.beneficiary_id
             where a.district ^@ :region and a.confirmed and not a.reversed and a.done_on between :from and :until
            """),

    /** Needs that were met. */
    MET("""
            select n.beneficiary_id as subject, o.name, n.closed_on as day,
                   case when n.beneficiary_kind = 'enterprise' then '/enterprises/' else '/actors/' end as path
              from facts.need n
              join facts.organisation o on o.id = n.beneficiary_id
             where n.district ^@ :region and n.state = 'met' and n.closed_on between :from and :until
            """);

    private final String rows;

    Goal(String rows) {
        this.rows = rows;
    }

    /** Takes {@code :region}, {@code :from} and {@code :until}. */
    public String rows() {
        return rows;
    }

    /** The word of the address, the messages and the table: {@code exporters}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Goal> find(String word) {
        return Arrays.stream(values()).filter(goal -> goal.word().equals(word)).findFirst();
    }
}
