package org.hexport.parties.sme.certificates;

import java.util.List;
import org.hexport.kernel.Reply;
import org.hexport.platform.reference.CertificateKind;
import org.hexport.platform.ui.Answers;
import org.hexport.platform.ui.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The form of a certificate; where its kind is not yet chosen, the kinds.
 *
 * @param certificate made by the form where it is new
 * @param version that a change builds on; 0 where it is new
 * @param kind null where it is to be chosen
 * @param sharing whether the person may decide who sees it
 * @param doubts what looks wrong and may be right
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
        List<Reply.Refused> doubts) {

    public CertificatePage {
        kinds = List.copyOf(kinds);
        products = List.copyOf(products);
        scans = List.copyOf(scans);
        doubts = List.copyOf(doubts);
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
}
