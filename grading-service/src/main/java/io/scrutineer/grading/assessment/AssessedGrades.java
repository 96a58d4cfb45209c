package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.failure.Conflict;
import io.scrutineer.grading.moderation.IndicatorReview;
import io.scrutineer.grading.moderation.Moderation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All grades of an assessment: those that the panel has before it, and those still confirmed from before. */
public record AssessedGrades(
        String snapshotSha256,
        List<String> indicators,
        Moderation moderation,
        Map<String, ConfirmedGrade> confirmed,
        @Nullable StandingOverall overall) {

    AssessedGrades with(@Nullable StandingOverall following) {
        return new AssessedGrades(snapshotSha256, indicators, moderation, confirmed, following);
    }

    /** The grades that stand, in the framework's order; a conflict where one of them has none. */
    List<ConfirmedGrade> standing() {
        String missing = moderation.reviews().stream()
                .filter(review -> review.grade() == null)
                .map(IndicatorReview::indicator)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Conflict("insufficient-evidence", "There is not enough evidence to grade " + missing + ".");
        }
        return indicators.stream().map(this::standing).toList();
    }

    /** The grades that stand, where there is evidence enough for one. */
    public List<ConfirmedGrade> graded() {
        return indicators.stream()
                .filter(indicator -> moderation
                        .review(indicator)
                        .map(review -> review.grade() != null)
                        .orElse(true))
                .map(this::standing)
                .toList();
    }

    private ConfirmedGrade standing(String indicator) {
        return moderation
                .review(indicator)
                .map(AssessedGrades::standing)
                .orElseGet(() -> Objects.requireNonNull(confirmed.get(indicator)));
    }

    private static ConfirmedGrade standing(IndicatorReview review) {
        List<String> dissenting = review.dissentingBodies();
        return new ConfirmedGrade(
                review.indicator(),
                Objects.requireNonNull(review.grade()),
                Objects.requireNonNull(review.label()),
                review.isOverridden() ? review.indicative() : null,
                dissenting.isEmpty() ? null : dissenting);
    }
}
