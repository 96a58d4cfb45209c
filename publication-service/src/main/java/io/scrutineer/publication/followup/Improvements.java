package io.scrutineer.publication.followup;

import static java.util.stream.Collectors.groupingBy;

import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.publication.published.PublicAddresses;
import io.scrutineer.publication.published.PublishedAddition;
import io.scrutineer.publication.published.PublishedAdditions;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.published.PublishedReports;
import io.scrutineer.publication.wording.ProgressJudgements;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was planned in public for each area for improvement, and how far reviews found it to have come. */
@ApplicationScoped
public class Improvements {

    private final PublishedReports reports;
    private final PublishedAdditions additions;
    private final PublicAddresses addresses;

    Improvements(PublishedReports reports, PublishedAdditions additions, PublicAddresses addresses) {
        this.reports = reports;
        this.additions = additions;
        this.addresses = addresses;
    }

    /** Of the areas of a report, in its order. */
    public Improvement of(PublishedReport report) {
        PublishedAddition plan = additions
                .newest(report.inspectionId(), PublishedAdditions.IMPROVEMENT_PLAN)
                .orElse(null);
        Map<String, List<ReleasedAction>> actions =
                released(plan).collect(groupingBy(released -> released.action().area()));
        List<PublishedReport> reviews = reports.reviewsOf(report.inspectionId());
        return new Improvement(
                plan,
                report.content().areasForImprovement().stream()
                        .map(area -> new ImprovedArea(
                                area.code(),
                                area.text(),
                                actions.getOrDefault(area.code(), List.of()),
                                reviews.stream()
                                        .flatMap(review -> judgements(review, area.code()))
                                        .toList()))
                        .toList());
    }

    private static Stream<ReleasedAction> released(@Nullable PublishedAddition plan) {
        return plan == null ? Stream.empty() : plan.content(ImprovementPlan.Released.class).actions().stream();
    }

    private Stream<ImprovedArea.Judgement> judgements(PublishedReport review, String area) {
        return review.content().progress().stream()
                .filter(progress -> progress.area().equals(area))
                .map(progress -> judgement(review, progress));
    }

    private ImprovedArea.Judgement judgement(PublishedReport review, ProgressFact progress) {
        return new ImprovedArea.Judgement(
                review.inspectionId(),
                review.reference(),
                review.datePublished().toString(),
                addresses.of(review.path()),
                progress.judgement(),
                ProgressJudgements.CURRENT.label(progress.judgement()),
                progress.narrative());
    }
}
