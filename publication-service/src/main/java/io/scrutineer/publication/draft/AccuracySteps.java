package io.scrutineer.publication.draft;

import jakarta.enterprise.context.ApplicationScoped;

/** The steps of a factual accuracy round, for its addresses. */
@ApplicationScoped
class AccuracySteps {

    private final ContestFact contest;
    private final AnswerComment answer;
    private final CompleteAccuracyRound complete;

    AccuracySteps(ContestFact contest, AnswerComment answer, CompleteAccuracyRound complete) {
        this.contest = contest;
        this.answer = answer;
        this.complete = complete;
    }

    ContestFact contest() {
        return contest;
    }

    AnswerComment answer() {
        return answer;
    }

    CompleteAccuracyRound complete() {
        return complete;
    }
}
