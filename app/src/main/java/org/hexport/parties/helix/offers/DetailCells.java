package org.hexport.parties.helix.offers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.hexport.parties.helix.Offer.Details;
import org.hexport.platform.reference.StudyFields;
import org.jspecify.annotations.Nullable;

/** What more is said of an offer: topics, field of study, where and on which days. */
final class DetailCells {

    private DetailCells() {}

    static Details read(OfferCells cells, StudyFields fields, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Details(
                topics(cells),
                field(cells, fields),
                venue(cells),
                from == null || until == null ? List.of() : dates(cells, from, until));
    }

    private static List<String> topics(OfferCells cells) {
        var topics = cells.list("topics").stream().distinct().toList();
        if (topics.size() > Details.MOST_TOPICS
                || topics.stream().anyMatch(topic -> topic.length() > Details.LONGEST_TOPIC)) {
            cells.refuse(OfferRule.TOPICS);
            return List.of();
        }
        return topics;
    }

    private static String field(OfferCells cells, StudyFields fields) {
        var text = cells.text("field");
        var field = fields.find(text);
        if (field.isEmpty() && !text.isEmpty()) {
            cells.refuse(OfferRule.FIELD);
        }
        return field.map(known -> known.code()).orElse("");
    }

    private static String venue(OfferCells cells) {
        var venue = cells.shortText(OfferRule.VENUE, Details.LONGEST_VENUE, false);
        return venue.length() > Details.LONGEST_VENUE ? "" : venue;
    }

    private static List<LocalDate> dates(OfferCells cells, LocalDate from, LocalDate until) {
        var days = new ArrayList<LocalDate>();
        try {
            for (var text : cells.list("dates")) {
                days.add(LocalDate.parse(text));
            }
        } catch (DateTimeParseException unreadable) {
            cells.refuse(OfferRule.DATES);
            return List.of();
        }
        if (days.size() > Details.MOST_DATES
                || days.stream().anyMatch(day -> day.isBefore(from) || day.isAfter(until))) {
            cells.refuse(OfferRule.DATES);
            return List.of();
        }
        return days;
    }
}
