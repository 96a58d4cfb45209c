package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.ProposedGrade;
import io.scrutineer.grading.policy.ConfidenceRule;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the queue of the panel goes by: the lowest confidence among grades, and which of them need every body.
 *
 * <p>A rank counts the levels of confidence of the policy from its lowest, which is 0.
 */
record Waiting(@Nullable String lowestConfidence, int confidenceRank, List<String> mustReview) {

    static final Waiting FOR_NOTHING = new Waiting(null, 0, List.of());

    static Waiting of(List<ProposedGrade> grades, ConfidenceRule confidence, Predicate<String> isOpen) {
        List<ProposedGrade> open =
                grades.stream().filter(grade -> isOpen.test(grade.indicator())).toList();
        return open.stream()
                .map(ProposedGrade::confidence)
                .min(Comparator.comparingInt(confidence::rank))
                .map(lowest -> new Waiting(lowest, confidence.rank(lowest), mustReview(open, confidence)))
                .orElse(FOR_NOTHING);
    }

    private static List<String> mustReview(List<ProposedGrade> open, ConfidenceRule confidence) {
        return open.stream()
                .filter(grade -> grade.grade() != null && confidence.rank(grade.confidence()) == 0)
                .map(ProposedGrade::indicator)
                .toList();
    }

    /** As PostgreSQL reads an array from text. */
    String mustReviewArray() {
        return mustReview.stream()
                .map(code -> '"' + code.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
