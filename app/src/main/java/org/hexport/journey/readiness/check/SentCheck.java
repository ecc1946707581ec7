package org.hexport.journey.readiness.check;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.hexport.journey.readiness.instrument.Answer;
import org.hexport.journey.readiness.instrument.GivenAnswers;
import org.hexport.journey.readiness.instrument.Instrument;
import org.hexport.journey.readiness.instrument.Item;
import org.hexport.platform.reference.Countries;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/**
 * The form of the check as it was sent, and the check that it makes.
 *
 * @param form with the reasons against its fields, if there are any
 * @param check null where the form is refused
 */
record SentCheck(Answers form, @Nullable QuickCheck check) {

    static final int FEWEST_ANSWERS = 3;
    static final int LONGEST_PRODUCT = 80;
    static final String ID = "id";
    static final String PRODUCT = "product";
    static final String COUNTRY = "country";
    static final String DISTRICT = "district";

    static SentCheck read(
            Map<String, List<String>> sent, Instrument instrument, Predicate<String> isDistrict, Instant now) {
        var id = token(Answers.of(sent).value(ID));
        var form = Answers.of(sent).with(ID, id);
        var product = plain(form.value(PRODUCT));
        var country = form.value(COUNTRY);
        if (product.length() > LONGEST_PRODUCT) {
            form = form.refuse(PRODUCT, "readiness.check.product.long");
        }
        if (!country.isEmpty() && !Countries.has(country)) {
            form = form.refuse(COUNTRY, "readiness.check.country.wrong");
        }
        if (!isDistrict.test(form.value(DISTRICT))) {
            form = form.refuse(DISTRICT, "readiness.check.district.missing");
        }
        var given = given(form, instrument);
        form = withReasons(form, instrument, given);
        if (form.refused()) {
            return new SentCheck(form, null);
        }
        return new SentCheck(
                form,
                new QuickCheck(
                        id, instrument, orNull(product), orNull(country), form.value(DISTRICT), given, now, null));
    }

    /** A fresh one where the form's is not a random UUID: an address that can be guessed is no address. */
    private static UUID token(String sent) {
        return uuid(sent)
                .filter(id -> id.version() == 4 && id.toString().equals(sent))
                .orElseGet(UUID::randomUUID);
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static GivenAnswers given(Answers form, Instrument instrument) {
        var given = new TreeMap<String, Answer>();
        for (var item : instrument.quick()) {
            Answer.find(form.value(item.code()))
                    .filter(item::takes)
                    .ifPresent(answer -> given.put(item.code(), answer));
        }
        return new GivenAnswers(given);
    }

    private static Answers withReasons(Answers sent, Instrument instrument, GivenAnswers given) {
        var form = sent;
        for (var item : instrument.quick()) {
            if (!form.value(item.code()).isEmpty() && given.to(item.code()).isEmpty()) {
                form = form.refuse(item.code(), "readiness.check.answer.wrong");
            }
        }
        return given.known() < FEWEST_ANSWERS
                ? form.refuse(firstUnknown(instrument, given), "readiness.check.few")
                : form;
    }

    private static String firstUnknown(Instrument instrument, GivenAnswers given) {
        return instrument.quick().stream()
                .map(Item::code)
                .filter(item -> given.to(item)
                        .filter(answer -> answer != Answer.UNKNOWN)
                        .isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
