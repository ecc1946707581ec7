package org.hexport.parties.sme.certificates;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexport.kernel.Reply;
import org.hexport.parties.sme.products.ProductPage.Other;
import org.hexport.platform.reference.CertificateKind;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.hexport.platform.ui.Ui;
import org.jspecify.annotations.Nullable;

/**
 * The form of a certificate; where its kind is not yet chosen, the kinds.
 *
 * @param certificate made by the form where it is new
 * @param version that a change builds on; 0 where it is new
 * @param kind null where it is to be chosen
 * @param sharing whether the person may decide who sees it
 * @param doubts what looks wrong and may be right
 * @param others what somebody else changed since the form was opened
 */
public record CertificatePage(
        String enterprise,
        String enterpriseName,
        String certificate,
        int version,
        @Nullable CertificateKind kind,
        Answers answers,
        List<Choice> kinds,
        List<Choice> products,
        List<Document> scans,
        boolean sharing,
        List<Reply.Refused> doubts,
        List<Other> others) {

    /** In the order of the form. */
    static final List<String> FIELDS =
            List.of("state", "number", "issuer", "issued_on", "expires_on", "begun_on", "products", "public");

    public CertificatePage {
        kinds = List.copyOf(kinds);
        products = List.copyOf(products);
        scans = List.copyOf(scans);
        doubts = List.copyOf(doubts);
        others = List.copyOf(others);
    }

    /** A scan that is kept. */
    public record Document(String file, String name) {}

    public boolean known() {
        return version > 0;
    }

    public String base() {
        return "/enterprises/" + enterprise + "/certificates/" + certificate;
    }

    /** The words for how long such a certificate holds. */
    public String validity() {
        return kind == null
                ? ""
                : "sme.certificate.validity." + kind.validity().term().name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean full() {
        return scans.size() >= CertificateDesk.MOST_SCANS;
    }

    /** What a field says, in words. */
    static String words(Ui ui, String field, List<String> values, Map<String, String> products) {
        if (field.equals("products")) {
            return values.isEmpty()
                    ? ui.t("sme.certificate.products.all")
                    : values.stream().map(id -> products.getOrDefault(id, id)).collect(Collectors.joining(", "));
        }
        var value = values.isEmpty() ? "" : values.getFirst();
        return switch (field) {
            case "state" -> ui.t("sme.certificate.state." + value);
            case "public" -> ui.t(value.isEmpty() ? "ui.no" : "sme.certificate.public.yes");
            default ->
                value.isEmpty() ? ui.t("ui.unknown") : field.endsWith("_on") ? ui.date(LocalDate.parse(value)) : value;
        };
    }
}
