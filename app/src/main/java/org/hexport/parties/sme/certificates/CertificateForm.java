package org.hexport.parties.sme.certificates;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.hexport.kernel.Reply;
import org.hexport.parties.sme.products.Product;
import org.hexport.platform.reference.CertificateKind;
import org.hexport.platform.tables.Cells;
import org.hexport.platform.ui.Answers;
import org.jspecify.annotations.Nullable;

/** The form of a certificate: filled in from one, and read into one. */
final class CertificateForm {

    static final String SURE = "sure";

    private static final int LONGEST = 120;
    private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2150, 1, 1);
    private static final String MALANG = "3507";

    private CertificateForm() {}

    /** @param answers with what is wrong with them */
    record Read(Certificate certificate, Answers answers) {}

    static Answers filled(Certificate certificate) {
        return Answers.none()
                .with("state", certificate.held() ? "held" : "in_process")
                .with("number", certificate.number())
                .with("issuer", certificate.issuer())
                .with("issued_on", certificate.issued())
                .with("begun_on", certificate.held() ? null : certificate.begun())
                .with("expires_on", certificate.expires())
                .with("public", certificate.shared() ? "yes" : null)
                .with("products", certificate.products());
    }

    /**
     * @param before as it is kept, or as it would be were nothing answered
     * @param sharing whether the person may decide who sees it
     */
    static Read read(
            Certificate before,
            CertificateKind kind,
            List<Product> products,
            Answers sent,
            boolean sharing,
            LocalDate today) {
        boolean held = sent.value("state").equals("held");
        var answers = held || sent.value("state").equals("in_process")
                ? sent
                : sent.refuse("state", "sme.certificate.state-missing");
        answers = tooLong(tooLong(answers, "number"), "issuer");
        answers = days(answers, today);
        var issued = day(answers, "issued_on");
        var expires = kind.mayEnd() ? day(answers, "expires_on") : null;
        if (issued != null && expires != null && expires.isBefore(issued)) {
            answers = answers.refuse("expires_on", "sme.certificate.ends-before", issued);
        }
        var ids = products.stream().map(Product::id);
        var chosen = ids.filter(id -> sent.chosen("products", id.toString())).toList();
        return new Read(
                new Certificate(
                        before.id(),
                        before.enterprise(),
                        before.version(),
                        kind.code(),
                        held,
                        text(sent, "number"),
                        text(sent, "issuer"),
                        begun(before, held, held ? issued : day(answers, "begun_on"), today),
                        held ? issued : null,
                        held ? expires : null,
                        sharing ? sent.chosen("public", "yes") : before.shared(),
                        chosen),
                answers);
    }

    /** What looks wrong and may be right all the same; nothing where the person said that it stays. */
    static List<Reply.Refused> doubts(Certificate certificate, CertificateKind kind, Answers sent) {
        var number = certificate.number();
        if (number == null || sent.chosen(SURE, number)) {
            return List.of();
        }
        if (!kind.looksRight(number)) {
            return List.of(doubt("sme.certificate.doubt.form"));
        }
        return kind.code().equals("SPPIRT") ? ofHomeIndustry(number, certificate.expires()) : List.of();
    }

    /** Digits 4 to 7 are the regency, the last two the year in which it ends. */
    private static List<Reply.Refused> ofHomeIndustry(String number, @Nullable LocalDate expires) {
        if (!number.startsWith(MALANG, 3)) {
            return List.of(doubt("sme.certificate.doubt.regency", number.substring(3, 7), MALANG));
        }
        var year = number.substring(number.length() - 2);
        boolean another =
                expires != null && !Integer.toString(expires.getYear()).endsWith(year);
        return another ? List.of(doubt("sme.certificate.doubt.year", year)) : List.of();
    }

    private static Reply.Refused doubt(String key, Object... arguments) {
        return new Reply.Refused(key, List.of(arguments));
    }

    /** As far as is known. What is in process has begun by today at the latest; what was issued later had begun before. */
    private static @Nullable LocalDate begun(
            Certificate before, boolean held, @Nullable LocalDate told, LocalDate today) {
        var known = before.begun();
        if (told == null) {
            return known != null || held ? known : today;
        }
        return held && known != null && known.isBefore(told) ? known : told;
    }

    private static Answers days(Answers sent, LocalDate today) {
        var answers = sent;
        for (var field : List.of("issued_on", "begun_on", "expires_on")) {
            var text = sent.value(field);
            var day = day(sent, field);
            if (!text.isBlank() && (day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
                answers = answers.refuse(field, "sme.certificate.no-day");
            } else if (day != null && !field.equals("expires_on") && day.isAfter(today)) {
                answers = answers.refuse(field, "sme.certificate.future");
            }
        }
        return answers;
    }

    private static @Nullable LocalDate day(Answers sent, String field) {
        try {
            var text = sent.value(field).strip();
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException no) {
            return null;
        }
    }

    private static Answers tooLong(Answers answers, String field) {
        return answers.value(field).length() > LONGEST ? answers.refuse(field, "sme.edit.long", LONGEST) : answers;
    }

    private static @Nullable String text(Answers sent, String field) {
        var text = Cells.tidy(sent.value(field));
        return text.isEmpty() ? null : text;
    }
}
