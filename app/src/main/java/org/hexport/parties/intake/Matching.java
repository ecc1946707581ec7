package org.hexport.parties.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexport.kernel.Viewer;
import org.hexport.parties.sme.profile.Fact;
import org.hexport.parties.sme.profile.Profile;
import org.hexport.parties.sme.profile.Recognition;
import org.hexport.parties.sme.profile.Scope;
import org.hexport.platform.tables.ImportReport.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the enterprises of a file. The same: an equal number of the office, else an equal business number (NIB), else an equal phone
 * number with a similar name. Otherwise a similar name in the same district is probably the same; two business numbers are two businesses.
 * Rows of the same file count as known from the row after them.
 */
final class Matching {

    /** With an equal phone number a name may differ as much as pg_trgm still calls similar. */
    private static final double SIMILAR = 0.3;

    private final Viewer viewer;
    private final Map<String, Known> byPrint = new HashMap<>();
    private final Map<String, Match> queuedByPrint = new HashMap<>();
    private final Map<String, Known> byExternalId = new HashMap<>();
    private final Map<String, Known> byNib = new HashMap<>();
    private final Map<String, List<Known>> byPhone = new HashMap<>();
    private final Namesakes namesakes = new Namesakes();

    Matching(Viewer viewer) {
        this.viewer = viewer;
    }

    void know(Known known) {
        learn(known, known.externalId(), known.nib(), known.phone());
        namesakes.add(known);
    }

    /** The enterprise may from now on be recognised by what this row tells of it. */
    void learn(Known known, Told row) {
        var profile = row.profile();
        learn(known, profile.get(Fact.EXTERNAL_ID), profile.get(Fact.NIB), profile.get(Fact.PHONE));
        byPrint.put(row.print(), known);
    }

    /** An enterprise of the register. */
    void know(Recognition.Recognisable enterprise) {
        var known = Known.of(enterprise.id(), enterprise.profile());
        know(known);
        enterprise.prints().forEach(print -> byPrint.put(print, known));
    }

    /** A row that was put into the queue by an earlier file, or an earlier row of this one. */
    void knowQueued(String print, Match queued) {
        queuedByPrint.put(print, queued);
    }

    private void learn(Known known, @Nullable String externalId, @Nullable String nib, @Nullable String phone) {
        if (externalId != null) {
            byExternalId.putIfAbsent(key(known.district(), externalId), known);
        }
        if (nib != null) {
            byNib.putIfAbsent(nib, known);
        }
        if (phone != null) {
            var same = byPhone.computeIfAbsent(phone, number -> new ArrayList<>());
            if (!same.contains(known)) {
                same.add(known);
            }
        }
    }

    Match match(Told row) {
        var told = byPrint.get(row.print());
        if (told != null) {
            return new Match.Told(told);
        }
        var queued = queuedByPrint.get(row.print());
        if (queued != null) {
            return queued;
        }
        return byNumbers(row.profile()).or(() -> byPhone(row.profile())).orElseGet(() -> byName(row.profile()));
    }

    private Optional<Match> byNumbers(Profile row) {
        var nib = row.get(Fact.NIB);
        var withNib = nib == null ? null : byNib.get(nib);
        var externalId = row.get(Fact.EXTERNAL_ID);
        var withExternalId = externalId == null ? null : byExternalId.get(key(row.district(), externalId));
        if (withExternalId != null && withNib != null && !withExternalId.equals(withNib)) {
            return Optional.of(new Match.Impossible("nib", Rule.of("sme.rule.nib-taken")));
        }
        if (withExternalId != null) {
            return Optional.of(sameIfOurs(withExternalId, "external_id"));
        }
        return Optional.ofNullable(withNib).map(known -> sameIfOurs(known, "nib"));
    }

    private Match sameIfOurs(Known known, String column) {
        return isOurs(known) ? new Match.Same(known) : new Match.Impossible(column, Rule.of("sme.rule.elsewhere"));
    }

    private Optional<Match> byPhone(Profile row) {
        var phone = row.get(Fact.PHONE);
        var name = Likeness.of(row.name());
        return byPhone.getOrDefault(phone == null ? "" : phone, List.of()).stream()
                .filter(this::isOurs)
                .map(known -> new Namesakes.Found(known, name.to(known.likeness())))
                .filter(found -> found.likeness() >= SIMILAR)
                .max(Comparator.comparingDouble(Namesakes.Found::likeness))
                .map(found -> found.known().isAnotherBusinessThan(row)
                        ? new Match.Probable(found.known(), Match.Reason.PHONE, found.likeness())
                        : new Match.Same(found.known()));
    }

    private Match byName(Profile row) {
        return namesakes
                .mostAlike(row.district(), Likeness.of(row.name()), known -> !known.isAnotherBusinessThan(row))
                .<Match>map(found -> new Match.Probable(found.known(), Match.Reason.NAME, found.likeness()))
                .orElseGet(Match.New::new);
    }

    private boolean isOurs(Known known) {
        return Scope.writesIn(viewer, known.district());
    }

    private static String key(String district, String externalId) {
        return Profile.regionOf(district) + "|" + externalId;
    }
}
