package io.scrutineer.grading.assessment;

import io.scrutineer.contracts.BodyFact;
import io.scrutineer.contracts.CaseReadingFact;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FieldworkAmended;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.contracts.FindingFact;
import io.scrutineer.contracts.IndicatorFact;
import io.scrutineer.contracts.PinnedFramework;
import io.scrutineer.contracts.PinnedPolicy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes completed fieldwork for tests: the golden one of the contracts, or that with something changed. */
final class Fieldwork {

    private Fieldwork() {}

    /** The golden example's bytes. */
    static byte[] goldenJson() {
        return resource("/goldens/fieldwork-completed.v1.json");
    }

    static FieldworkCompleted golden() {
        try {
            return EventJson.read(goldenJson(), FieldworkCompleted.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The golden example's evidence in an inspection of its own. */
    static FieldworkCompleted completed() {
        return with(snapshot -> snapshot);
    }

    static FieldworkCompleted with(UnaryOperator<EvidenceSnapshot> change) {
        return of(UUID.randomUUID(), 1, change.apply(golden().snapshot()));
    }

    static FieldworkCompleted of(UUID inspectionId, int version, EvidenceSnapshot snapshot) {
        String sha256 = EventJson.sha256(EventJson.write(snapshot));
        return new FieldworkCompleted(inspectionId, version, sha256, golden().completedAt(), snapshot);
    }

    static FieldworkAmended amended(UUID inspectionId, int version, EvidenceSnapshot snapshot) {
        String sha256 = EventJson.sha256(EventJson.write(snapshot));
        return new FieldworkAmended(
                inspectionId,
                version,
                sha256,
                UUID.randomUUID(),
                "A record was read against the wrong indicator.",
                golden().completedAt(),
                snapshot,
                null);
    }

    static UnaryOperator<EvidenceSnapshot> ofKind(String kind, @Nullable PinnedPolicy policy) {
        return old -> copy(old, kind, old.framework(), policy, old.findings());
    }

    static UnaryOperator<EvidenceSnapshot> withFindings(UnaryOperator<List<FindingFact>> change) {
        return old -> copy(old, old.kind(), old.framework(), old.policy(), change.apply(old.findings()));
    }

    /** With one body alone, which leads it. */
    static UnaryOperator<EvidenceSnapshot> ledBy(String body) {
        return old -> new EvidenceSnapshot(
                old.reference(),
                old.kind(),
                old.sampleEvidence(),
                old.partnership(),
                old.area(),
                new BodyFact(body, "Of one alone"),
                List.of(),
                old.youngInspectors(),
                old.fieldworkWindows(),
                old.reviewOf(),
                old.framework(),
                old.policy(),
                old.activities(),
                old.findings(),
                old.strengths(),
                old.areasForImprovement(),
                old.progress(),
                old.caseReading());
    }

    /** With what two readers of case records said. */
    static UnaryOperator<EvidenceSnapshot> withReadings(@Nullable CaseReadingFact reading) {
        return old -> new EvidenceSnapshot(
                old.reference(),
                old.kind(),
                old.sampleEvidence(),
                old.partnership(),
                old.area(),
                old.leadBody(),
                old.partnerBodies(),
                old.youngInspectors(),
                old.fieldworkWindows(),
                old.reviewOf(),
                old.framework(),
                old.policy(),
                old.activities(),
                old.findings(),
                old.strengths(),
                old.areasForImprovement(),
                old.progress(),
                reading);
    }

    /** The same findings, of which one on 2.1 has another id. */
    static List<FindingFact> identified(List<FindingFact> findings, UUID id) {
        List<FindingFact> identified = new ArrayList<>(findings);
        FindingFact one = findings.stream()
                .filter(finding -> finding.indicator().equals("2.1"))
                .findFirst()
                .orElseThrow();
        identified.set(
                findings.indexOf(one),
                new FindingFact(
                        id,
                        one.activityId(),
                        one.sourceKind(),
                        one.body(),
                        one.indicator(),
                        one.evaluation(),
                        one.type(),
                        one.narrative(),
                        one.flags()));
        return identified;
    }

    static UnaryOperator<EvidenceSnapshot> withFramework(UnaryOperator<PinnedFramework> change) {
        return old -> copy(old, old.kind(), change.apply(old.framework()), old.policy(), old.findings());
    }

    /** All findings with the same evaluation, in an inspection of its own. */
    static FieldworkCompleted allAt(int evaluation) {
        return with(withFindings(findings ->
                findings.stream().map(finding -> evaluated(finding, evaluation)).toList()));
    }

    /** With sources that lie so far apart on 2.1 that confidence in its grade is low. */
    static FieldworkCompleted unsure() {
        return with(withFindings(findings -> findings.stream()
                .map(finding -> !finding.indicator().equals("2.1")
                        ? finding
                        : evaluated(finding, finding.sourceKind().equals("staff-interview") ? 1 : 6))
                .toList()));
    }

    /** On four levels, by the kinds of source of the policy that counts points and gives an overall grade. */
    static FieldworkCompleted byPoints() {
        return with(old -> copy(
                old,
                old.kind(),
                fourLevels(old.framework()),
                new PinnedPolicy("points-percentage", "1"),
                old.findings().stream().map(Fieldwork::byPoints).toList()));
    }

    private static PinnedFramework fourLevels(PinnedFramework old) {
        return new PinnedFramework(
                old.id(),
                old.version(),
                old.title(),
                old.scale().stream().filter(level -> level.value() <= 4).toList(),
                old.indicators());
    }

    private static FindingFact byPoints(FindingFact old) {
        Map<String, String> kinds = Map.of(
                "case-record-review", "case-tracking",
                "young-people-interview", "people-interview",
                "staff-interview", "staff-interview",
                "focus-group", "partner-focus-group");
        return changed(
                old,
                kinds.getOrDefault(old.sourceKind(), ""),
                old.indicator(),
                old.indicator().equals("2.1") ? 1 : 4);
    }

    /** With the elements and kinds of source of the policy that adds penalties up and gives an overall grade. */
    static FieldworkCompleted byTotal() {
        List<String> elements =
                List.of("food-hygiene-and-safety", "structure-and-cleaning", "confidence-in-management");
        return with(old -> copy(
                old,
                old.kind(),
                new PinnedFramework(
                        old.framework().id(),
                        old.framework().version(),
                        old.framework().title(),
                        old.framework().scale(),
                        elements.stream()
                                .map(code -> new IndicatorFact(code, "Title of " + code, "Chapter", true))
                                .toList()),
                new PinnedPolicy("scored-total", "1"),
                elements.stream().map(code -> byTotal(code, old.findings())).toList()));
    }

    private static FindingFact byTotal(String element, List<FindingFact> golden) {
        FindingFact one = golden.get(element.length() % golden.size());
        return changed(one, "service-visit", element, 4);
    }

    private static FindingFact evaluated(FindingFact finding, int evaluation) {
        return changed(finding, finding.sourceKind(), finding.indicator(), evaluation);
    }

    private static FindingFact changed(FindingFact finding, String kind, String indicator, int evaluation) {
        return new FindingFact(
                finding.id(),
                finding.activityId(),
                kind,
                finding.body(),
                indicator,
                evaluation,
                finding.type(),
                finding.narrative(),
                finding.flags());
    }

    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Fieldwork.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EvidenceSnapshot copy(
            EvidenceSnapshot old,
            String kind,
            PinnedFramework framework,
            @Nullable PinnedPolicy policy,
            List<FindingFact> findings) {
        return new EvidenceSnapshot(
                old.reference(),
                kind,
                old.sampleEvidence(),
                old.partnership(),
                old.area(),
                old.leadBody(),
                old.partnerBodies(),
                old.youngInspectors(),
                old.fieldworkWindows(),
                old.reviewOf(),
                framework,
                policy,
                old.activities(),
                findings,
                old.strengths(),
                old.areasForImprovement(),
                old.progress(),
                old.caseReading());
    }
}
