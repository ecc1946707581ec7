package org.hexport.journey.stages.standing;

import java.util.List;
import org.hexport.kernel.HelixRole;

/**
 * What an act of the ledger says of a stage, by the role in which somebody helped:
 *
 * <table>
 *   <caption>roles and facts</caption>
 *   <tr><td>A1 training, G1 human resources</td><td>{@code aware}: a training was completed</td></tr>
 *   <tr><td>B1 market opening, B5 networks, T3 recommendation</td><td>{@code expl}: a buyer was contacted</td></tr>
 *   <tr><td>G3 market and industry</td><td>{@code expl}: a fair visited, buyers met, a market brief</td></tr>
 * </table>
 *
 * The other roles say nothing of exploring: mentoring, funding, promotion and feedback happen at every stage. Only confirmed acts count,
 * and each act once.
 */
final class ActRoles {

    private static final List<HelixRole> TRAINING = List.of(HelixRole.TRAINING, HelixRole.HUMAN_RESOURCES);

    private static final List<HelixRole> EXPLORING = List.of(
            HelixRole.MARKET_OPENING, HelixRole.NETWORKS, HelixRole.MARKET_AND_INDUSTRY, HelixRole.RECOMMENDATION);

    private ActRoles() {}

    static String[] training() {
        return codes(TRAINING);
    }

    static String[] exploring() {
        return codes(EXPLORING);
    }

    private static String[] codes(List<HelixRole> roles) {
        return roles.stream().map(HelixRole::code).toArray(String[]::new);
    }
}
