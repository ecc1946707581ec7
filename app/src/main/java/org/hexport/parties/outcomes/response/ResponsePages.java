package org.hexport.parties.outcomes.response;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.Quarter;
import org.hexport.kernel.Viewer;
import org.hexport.parties.outcomes.Period;
import org.hexport.parties.outcomes.link.ReportLinks;
import org.hexport.parties.outcomes.response.ResponsePage.Group;
import org.hexport.parties.sme.Enterprises;
import org.hexport.platform.consent.Consents;
import org.hexport.platform.consent.Purpose;
import org.hexport.platform.reference.Regions;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Reads who answered a period, and writes each silent enterprise's link. */
@Component
class ResponsePages {

    private static final int PART = 30;
    private static final int PERIODS = 6;
    private static final List<String> SIZES = List.of("micro", "small", "medium", "large", "unknown");

    private final Responses responses;
    private final ReportLinks links;
    private final Enterprises enterprises;
    private final Consents consents;
    private final Regions regions;
    private final Clock clock;

    ResponsePages(
            Responses responses,
            ReportLinks links,
            Enterprises enterprises,
            Consents consents,
            Regions regions,
            Clock clock) {
        this.responses = responses;
        this.links = links;
        this.enterprises = enterprises;
        this.consents = consents;
        this.regions = regions;
        this.clock = clock;
    }

    ResponsePage of(Ui ui, Viewer viewer, Period period, @Nullable UUID after) {
        var groups = responses.groups(viewer, period);
        var silent = responses.silent(viewer, period, after, PART + 1);
        var shown = silent.subList(0, Math.min(PART, silent.size()));
        return new ResponsePage(
                period,
                links.until(period),
                Stream.iterate(Quarter.of(LocalDate.now(clock)).previous(), Quarter::previous)
                        .limit(PERIODS)
                        .map(Period::of)
                        .toList(),
                groups.getOrDefault("all", List.of(Responses.group("", 0, 0))).getFirst(),
                named(ui, groups),
                shown.stream()
                        .map(enterprise -> line(ui, viewer, enterprise, period))
                        .toList(),
                silent.size() > PART
                        ? "/reports/" + period + "?after=" + shown.getLast().id()
                        : null);
    }

    private Map<String, List<Group>> named(Ui ui, Map<String, List<Group>> groups) {
        var named = new LinkedHashMap<String, List<Group>>();
        for (var kind : List.of("support", "size", "sex", "district")) {
            named.put(
                    kind,
                    groups.getOrDefault(kind, List.of()).stream()
                            .sorted(Comparator.comparingInt(group -> place(kind, group)))
                            .map(group -> new Group(
                                    name(ui, kind, group.key()),
                                    group.asked(),
                                    group.answered(),
                                    group.low(),
                                    group.high()))
                            .toList());
        }
        return named;
    }

    private static int place(String kind, Group group) {
        return kind.equals("size") ? SIZES.indexOf(group.key()) : 0;
    }

    private String name(Ui ui, String kind, String key) {
        return switch (kind) {
            case "district" -> regions.nameOf(key);
            case "size" -> ui.t("sme.size." + key);
            case "sex" -> key.equals("unknown") ? ui.t("ui.unknown") : ui.t("sme.sex." + key);
            default -> ui.t("outcomes.response." + key);
        };
    }

    private ResponsePage.Silent line(Ui ui, Viewer viewer, Responses.Silent enterprise, Period period) {
        var id = new OrganisationId(enterprise.id());
        var link = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(links.path(id, period))
                .toUriString();
        var phone = consents.maySee(viewer, id, enterprise.district(), Purpose.CONTACT)
                ? enterprises.find(viewer, id).map(card -> card.phone()).orElse(null)
                : null;
        var text = ui.t("outcomes.response.text", enterprise.name(), period.number(), period.year() + "", link);
        return new ResponsePage.Silent(
                id.toString(),
                enterprise.name(),
                regions.nameOf(enterprise.district()),
                phone,
                phone == null
                        ? null
                        : "https://wa.me/" + phone.substring(1) + "?text="
                                + URLEncoder.encode(text, StandardCharsets.UTF_8)
                                        .replace("+", "%20"),
                link);
    }
}
