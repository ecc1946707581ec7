package org.hexport.parties.helix.offers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexport.kernel.Helix;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.parties.helix.Actor;
import org.hexport.parties.helix.Offer;
import org.hexport.platform.reference.StudyFields;
import org.hexport.platform.ui.Answers;

/** The form of an offer: its fields are the columns of the file, several values in one cell. */
final class OfferForm {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private OfferForm() {}

    /** The field's id, if it is one. */
    static Optional<UUID> id(Map<String, List<String>> sent, String field) {
        var values = sent.getOrDefault(field, List.of());
        return values.stream()
                .findFirst()
                .filter(value -> UUID_FORM.matcher(value).matches())
                .map(UUID::fromString);
    }

    static Read read(
            Map<String, List<String>> sent,
            OfferId id,
            Actor actor,
            LocalDate today,
            Predicate<String> knownRegion,
            StudyFields fields) {
        var answers = Answers.of(sent);
        var cells = new OfferCells(field -> cell(sent, field), knownRegion, fields);
        var offer = cells.offer(id, actor.id(), actor.helix(), today);
        for (var problem : cells.problems().entrySet()) {
            answers = answers.refuse(problem.getKey(), problem.getValue().formKey());
        }
        if (!cells.problems().containsKey("until")
                && LocalDate.parse(cells.text("until")).isBefore(today)) {
            answers = answers.refuse("until", "helix.form.ended");
        }
        if (actor.helix() == Helix.ACADEMIC && cells.text("field").isEmpty()) {
            answers = answers.refuse("field", OfferRule.FIELD.formKey());
        }
        return new Read(answers, answers.refused() ? Optional.empty() : offer);
    }

    /** A person may write an amount with its points and sign: Rp1.500.000. */
    private static String cell(Map<String, List<String>> sent, String field) {
        var text = String.join(";", sent.getOrDefault(field, List.of()));
        return field.equals("cost_idr")
                ? text.replaceAll("(?i)rp|\\s", "").replaceAll("[.,](?=\\d{3}(\\D|$))", "")
                : text;
    }

    static Answers of(Offer offer) {
        var audience = offer.audience();
        return Answers.none()
                .with("id", offer.id())
                .with("actor", offer.actor())
                .with("role", offer.role().code())
                .with("title", offer.title())
                .with("barriers", offer.barrierCodes())
                .with("mode", offer.mode().word())
                .with("capacity", offer.capacity())
                .with("from", offer.from())
                .with("until", offer.until())
                .with("districts", audience.districts())
                .with("sectors", String.join("; ", audience.sectors()))
                .with("sizes", audience.sizes())
                .with("languages", audience.languages())
                .with("rungs", audience.rungs())
                .with("cost_idr", offer.cost().amount().units())
                .with("payer", offer.cost().payer())
                .with("cell", offer.cell())
                .with("topics", String.join("; ", offer.details().topics()))
                .with("field", offer.details().field())
                .with("venue", offer.details().venue())
                .with(
                        "dates",
                        offer.details().dates().stream()
                                .map(LocalDate::toString)
                                .collect(Collectors.joining("; ")));
    }

    static Answers blank(OfferId id, OrganisationId actor, LocalDate today) {
        return Answers.none()
                .with("id", id)
                .with("actor", actor)
                .with("mode", "place")
                .with("from", today)
                .with("cost_idr", 0);
    }

    record Read(Answers answers, Optional<Offer> offer) {}
}
