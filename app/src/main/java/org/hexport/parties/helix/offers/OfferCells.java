package org.hexport.parties.helix.offers;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.hexport.kernel.Barrier;
import org.hexport.kernel.Helix;
import org.hexport.kernel.HelixRole;
import org.hexport.kernel.Money;
import org.hexport.kernel.OfferId;
import org.hexport.kernel.OrganisationId;
import org.hexport.kernel.PolicyCell;
import org.hexport.parties.helix.NewActor;
import org.hexport.parties.helix.Offer;
import org.hexport.parties.helix.Offer.Audience;
import org.hexport.parties.helix.Offer.Cost;
import org.hexport.parties.helix.Offer.Mode;
import org.hexport.platform.reference.StudyFields;
import org.hexport.platform.tables.Cells;
import org.jspecify.annotations.Nullable;

/** The answers of the form or the cells of a file, read into an offer; what can't be read is a problem of its field, never a guess. */
class OfferCells {

    private static final List<String> RUNGS = List.of("L0", "L1", "L2", "L3", "L4", "L5", "L6");
    private static final List<String> SIZES = List.of("micro", "small", "medium");

    private final UnaryOperator<String> cells;
    private final Predicate<String> knownRegion;
    private final StudyFields fields;
    private final Map<String, String> read = new HashMap<>();
    private final Map<String, OfferRule> problems = new LinkedHashMap<>();

    OfferCells(UnaryOperator<String> cells, Predicate<String> knownRegion, StudyFields fields) {
        this.cells = cells;
        this.knownRegion = knownRegion;
        this.fields = fields;
    }

    /** By field, in the order of the form. */
    Map<String, OfferRule> problems() {
        return problems;
    }

    String text(String field) {
        return read.computeIfAbsent(field, name -> Cells.tidy(cells.apply(name)));
    }

    String actor() {
        var name = text("actor");
        if (name.isEmpty() || name.length() > NewActor.LONGEST_NAME) {
            refuse(OfferRule.ACTOR);
        }
        return name;
    }

    @Nullable
    Helix helix() {
        var letter = text("helix").toUpperCase(Locale.ROOT);
        if (letter.length() != 1 || "ABCGMT".indexOf(letter.charAt(0)) < 0) {
            return refuse(OfferRule.HELIX);
        }
        return Helix.of(letter.charAt(0));
    }

    /** @return empty where a field has a problem */
    Optional<Offer> offer(OfferId id, OrganisationId actor, Helix helix, LocalDate usualStart) {
        var role = role(helix);
        var title = shortText(OfferRule.TITLE, Offer.LONGEST_TITLE, true);
        var barriers = barriers();
        var audience = new Audience(rungs(), sectors(), sizes(), districts(), languages());
        var mode = mode();
        var capacity = wholeNumber(OfferRule.CAPACITY, 1, Offer.MOST_SEATS, null);
        var until = day(OfferRule.UNTIL, null);
        var from = day(OfferRule.FROM, until != null && until.isBefore(usualStart) ? until : usualStart);
        var cost = wholeNumber(OfferRule.COST_IDR, 0, Long.MAX_VALUE, 0L);
        var payer = shortText(OfferRule.PAYER, Cost.LONGEST_PAYER, false);
        var cell = cell();
        if (from != null && until != null && until.isBefore(from)) {
            refuse(OfferRule.UNTIL);
        }
        var details = DetailCells.read(this, fields, from, until);
        if (!problems.isEmpty() || role == null || capacity == null || from == null || until == null || cost == null) {
            return Optional.empty();
        }
        return Optional.of(new Offer(
                id,
                actor,
                role,
                title,
                barriers,
                audience,
                mode,
                capacity.intValue(),
                from,
                until,
                new Cost(Money.idr(cost), payer),
                cell,
                details));
    }

    private @Nullable HelixRole role(Helix helix) {
        return HelixRole.find(text("role").toUpperCase(Locale.ROOT))
                .filter(role -> role.helix() == helix)
                .orElseGet(() -> refuse(OfferRule.ROLE));
    }

    private EnumSet<Barrier> barriers() {
        var barriers = EnumSet.noneOf(Barrier.class);
        for (var code : list("barriers")) {
            Barrier.find(code.toUpperCase(Locale.ROOT))
                    .ifPresentOrElse(barriers::add, () -> refuse(OfferRule.BARRIERS));
        }
        return barriers;
    }

    /** {@code L1-L3} stands for three rungs. */
    private List<String> rungs() {
        var rungs = new ArrayList<String>();
        for (var part : list("rungs")) {
            var ends = part.toUpperCase(Locale.ROOT).split("\\s*[-\u2013]\\s*", -1);
            int first = RUNGS.indexOf(ends[0]);
            int last = RUNGS.indexOf(ends[ends.length - 1]);
            if (ends.length > 2 || first < 0 || last < first) {
                refuse(OfferRule.RUNGS);
            } else {
                rungs.addAll(RUNGS.subList(first, last + 1));
            }
        }
        return rungs.stream().distinct().sorted().toList();
    }

    private List<String> sectors() {
        return matching(OfferRule.SECTORS, code -> code.matches("\\d{1,5}"));
    }

    private List<String> sizes() {
        return matching(OfferRule.SIZES, SIZES::contains).stream()
                .sorted((one, other) -> SIZES.indexOf(one) - SIZES.indexOf(other))
                .toList();
    }

    private List<String> districts() {
        return matching(OfferRule.DISTRICTS, code -> code.matches("\\d{2}(\\.\\d{2}){0,2}") && knownRegion.test(code));
    }

    private List<String> languages() {
        return matching(OfferRule.LANGUAGES, code -> code.matches("[a-z]{2}"));
    }

    private List<String> matching(OfferRule rule, Predicate<String> right) {
        var values = list(rule.field()).stream()
                .map(value -> value.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
        if (!values.stream().allMatch(right)) {
            refuse(rule);
        }
        return values;
    }

    private Mode mode() {
        return switch (text("mode").toLowerCase(Locale.ROOT)) {
            case "", "place" -> Mode.PLACE;
            case "online" -> Mode.ONLINE;
            default -> {
                refuse(OfferRule.MODE);
                yield Mode.PLACE;
            }
        };
    }

    private @Nullable PolicyCell cell() {
        var text = text("cell").toLowerCase(Locale.ROOT).replaceAll("\\s*:\\s*", ":");
        return text.isEmpty() ? null : PolicyCell.find(text).orElseGet(() -> refuse(OfferRule.CELL));
    }

    String shortText(OfferRule rule, int longest, boolean required) {
        var text = text(rule.field());
        if (text.length() > longest || required && text.isEmpty()) {
            refuse(rule);
        }
        return text;
    }

    private @Nullable Long wholeNumber(OfferRule rule, long least, long most, @Nullable Long usual) {
        var text = text(rule.field()).replaceFirst("[.,]0{1,2}$", "");
        if (text.isEmpty() && usual != null) {
            return usual;
        }
        if (!text.matches("\\d{1,15}")) {
            return refuse(rule);
        }
        var number = Long.parseLong(text);
        return number < least || number > most ? refuse(rule) : Long.valueOf(number);
    }

    private @Nullable LocalDate day(OfferRule rule, @Nullable LocalDate usual) {
        var text = text(rule.field());
        if (text.isEmpty() && usual != null) {
            return usual;
        }
        try {
            var day = LocalDate.parse(text);
            return day.getYear() < 2000 || day.getYear() > 2199 ? refuse(rule) : day;
        } catch (DateTimeParseException unreadable) {
            return refuse(rule);
        }
    }

    List<String> list(String field) {
        return Arrays.stream(text(field).split("[;,]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** @return null, for the field that could not be read */
    <T> @Nullable T refuse(OfferRule rule) {
        problems.putIfAbsent(rule.field(), rule);
        return null;
    }
}
