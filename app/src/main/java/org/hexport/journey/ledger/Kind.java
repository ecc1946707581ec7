package org.hexport.journey.ledger;

import static org.hexport.journey.ledger.Figure.*;

import java.util.List;
import org.hexport.kernel.HelixRole;

/** How a role is counted: where its amount comes from, and what else it leaves behind. A new way to count breaks the build, not the user. */
public sealed interface Kind {

    HelixRole role();

    List<Figure> figures();

    /** Hours, as the sessions say. */
    record Hours(HelixRole role, List<Figure> figures) implements Kind {}

    /** Hours times those who were there. */
    record ParticipantHours(HelixRole role, List<Figure> figures) implements Kind {}

    /** Rupiah, as who gave them says. */
    record Rupiah(HelixRole role, List<Figure> figures) implements Kind {}

    /** Things, counted one by one. */
    record Pieces(HelixRole role, List<Figure> figures) implements Kind {}

    /** The amount follows from the sessions, so that nobody is asked for it. */
    default boolean countsHours() {
        return switch (this) {
            case Hours _, ParticipantHours _ -> true;
            case Rupiah _, Pieces _ -> false;
        };
    }

    /** The figures that somebody has to say. */
    default List<Figure> asked() {
        return figures().stream().filter(Figure::isAsked).toList();
    }

    static Kind of(HelixRole role) {
        return switch (role) {
            case TRAINING -> new ParticipantHours(role, List.of(TESTS_PASSED));
            case MENTORING -> new Hours(role, List.of(LOGS_SIGNED, CREDITS));
            case KNOWLEDGE_TRANSFER -> new Hours(role, List.of(PRACTICES_ADOPTED));
            case GODFATHER -> new Hours(role, List.of(GOALS_REACHED));
            case COMMUNICATION_AND_INNOVATION -> new Hours(role, List.of());
            case MARKET_OPENING -> new Rupiah(role, List.of());
            case FUNDING, EXPORT_FUNDING -> new Rupiah(role, List.of(RUPIAH_LENT));
            case RESEARCH -> new Pieces(role, List.of(FINDINGS_ADOPTED));
            case NETWORKS -> new Pieces(role, List.of(FACILITIES_SHARED));
            case BUSINESS_POLICY -> new Pieces(role, List.of(PROPOSALS_ADOPTED));
            case MARKET_AND_INDUSTRY, RECOMMENDATION -> new Pieces(role, List.of(ORDERS));
            case PROMOTION -> new Pieces(role, List.of(RUPIAH_SOLD));
            case PURCHASE -> new Pieces(role, List.of(RUPIAH_PAID));
            case FEEDBACK -> new Pieces(role, List.of(SUGGESTIONS_ADOPTED));
            case HUMAN_RESOURCES,
                    PLANNING_AND_EVALUATION,
                    HERITAGE,
                    INFORMATION,
                    CHECKS_AND_BALANCES,
                    MARKETING_DEVELOPMENT -> new Pieces(role, List.of());
        };
    }
}
