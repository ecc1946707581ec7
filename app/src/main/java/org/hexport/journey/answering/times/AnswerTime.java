package org.hexport.journey.answering.times;

import java.util.List;
import java.util.OptionalDouble;
import org.hexport.analytics.survival.KaplanMeier;
import org.hexport.analytics.survival.KaplanMeier.Observation;
import org.hexport.analytics.survival.SurvivalCurve;

/**
 * How long an actor takes to answer, after Kaplan and Meier: a request counts until it was answered, or until it ended in another way, or until
 * today.
 *
 * @param asked requests
 * @param answered yes or no
 * @param waiting not answered yet, and still open
 * @param silent lapsed without an answer
 */
record AnswerTime(int asked, int answered, int waiting, int silent, SurvivalCurve.Median days) {

    static final int YEAR = 365;
    static final int FEW = 5;

    private static final double CONFIDENCE = 0.95;

    static AnswerTime of(List<Request> requests) {
        var curve = KaplanMeier.of(requests.stream()
                .map(request -> new Observation(request.days(), request.answered()))
                .toList());
        return new AnswerTime(
                requests.size(),
                (int) requests.stream().filter(Request::answered).count(),
                (int) requests.stream().filter(Request::waiting).count(),
                (int) requests.stream().filter(Request::silent).count(),
                curve.median(SurvivalCurve.Scale.LOG_LOG, CONFIDENCE));
    }

    /** Of all requests that the actor could have answered: those that ended before by another's hand are left out. */
    OptionalDouble unanswered() {
        int could = answered + waiting + silent;
        return could == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (waiting + silent) / could);
    }

    /**
     * One request.
     *
     * @param days from the request to the answer, or as long as it was open
     * @param silent it lapsed without an answer
     */
    record Request(double days, boolean answered, boolean waiting, boolean silent) {}
}
