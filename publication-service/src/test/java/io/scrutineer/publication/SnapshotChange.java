package io.scrutineer.publication;

import io.scrutineer.contracts.ActivityFact;
import io.scrutineer.contracts.AreaFact;
import io.scrutineer.contracts.CaseReadingFact;
import io.scrutineer.contracts.Conclusion;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FieldworkWindow;
import io.scrutineer.contracts.FindingFact;
import io.scrutineer.contracts.IndicatorFact;
import io.scrutineer.contracts.PartnershipFact;
import io.scrutineer.contracts.PinnedFramework;
import io.scrutineer.contracts.ProgressFact;
import io.scrutineer.contracts.ReviewedInspection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a snapshot that differs from another one in what a test is about. */
public final class SnapshotChange {

    private final EvidenceSnapshot from;
    private String reference;
    private String kind;
    private AreaFact area;
    private PartnershipFact partnership;
    private List<FieldworkWindow> windows;
    private @Nullable ReviewedInspection reviewOf;
    private PinnedFramework framework;
    private List<ActivityFact> activities;
    private List<FindingFact> findings;
    private List<Conclusion> strengths;
    private List<Conclusion> areasForImprovement;
    private List<ProgressFact> progress;
    private @Nullable CaseReadingFact caseReading;

    public SnapshotChange(EvidenceSnapshot from) {
        this.from = from;
        this.reference = from.reference();
        this.kind = from.kind();
        this.area = from.area();
        this.partnership = from.partnership();
        this.windows = from.fieldworkWindows();
        this.reviewOf = from.reviewOf();
        this.framework = from.framework();
        this.activities = from.activities();
        this.findings = from.findings();
        this.strengths = from.strengths();
        this.areasForImprovement = from.areasForImprovement();
        this.progress = from.progress();
        this.caseReading = from.caseReading();
    }

    public SnapshotChange reference(String reference) {
        this.reference = reference;
        return this;
    }

    public SnapshotChange area(String code, String name) {
        this.area = new AreaFact(code, name);
        return this;
    }

    public SnapshotChange partnership(String name) {
        this.partnership = new PartnershipFact(partnership.id(), name);
        return this;
    }

    public SnapshotChange windows(FieldworkWindow... windows) {
        this.windows = List.of(windows);
        return this;
    }

    public SnapshotChange activities(ActivityFact... activities) {
        this.activities = List.of(activities);
        return this;
    }

    public SnapshotChange findings(List<FindingFact> findings) {
        this.findings = findings;
        return this;
    }

    public SnapshotChange strengths(String... texts) {
        this.strengths = conclusions("s", texts);
        return this;
    }

    public SnapshotChange areasForImprovement(String... texts) {
        this.areasForImprovement = conclusions("a", texts);
        return this;
    }

    public SnapshotChange caseReading(@Nullable CaseReadingFact caseReading) {
        this.caseReading = caseReading;
        return this;
    }

    public SnapshotChange framework(PinnedFramework framework) {
        this.framework = framework;
        return this;
    }

    /** A review of another inspection: no indicator is graded. */
    public SnapshotChange reviewOf(SampleInspection reviewed, ProgressFact... progress) {
        this.kind = "progress-review";
        this.reviewOf = new ReviewedInspection(reviewed.id(), reviewed.reference());
        this.progress = List.of(progress);
        this.windows = List.of();
        this.framework = new PinnedFramework(
                framework.id(),
                framework.version(),
                framework.title(),
                framework.scale(),
                framework.indicators().stream()
                        .map(indicator ->
                                new IndicatorFact(indicator.code(), indicator.title(), indicator.chapter(), false))
                        .toList());
        return this;
    }

    public EvidenceSnapshot done() {
        boolean review = kind.equals("progress-review");
        return new EvidenceSnapshot(
                reference,
                kind,
                from.sampleEvidence(),
                partnership,
                area,
                from.leadBody(),
                from.partnerBodies(),
                from.youngInspectors(),
                windows,
                reviewOf,
                framework,
                review ? null : from.policy(),
                activities,
                findings,
                strengths,
                areasForImprovement,
                progress,
                caseReading);
    }

    private static List<Conclusion> conclusions(String prefix, String... texts) {
        return java.util.stream.IntStream.range(0, texts.length)
                .mapToObj(i -> new Conclusion(prefix + (i + 1), texts[i]))
                .toList();
    }
}
