package io.scrutineer.grading.claim;

import static java.util.stream.Collectors.toMap;

import io.scrutineer.contracts.AreaFact;
import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.IndicatorFact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The inspection whose grades are set beside others: its area, its framework, and its grades as they stand. */
public record ClaimSubject(UUID inspectionId, Series series, AreaFact area, List<Grade> grades) {

    /** The grade that stands on an indicator. */
    public record Grade(String indicator, String title, int grade, String label) {}

    public ClaimSubject {
        grades = List.copyOf(grades);
    }

    public static ClaimSubject of(UUID inspectionId, EvidenceSnapshot snapshot, List<ConfirmedGrade> grades) {
        Map<String, String> titles =
                snapshot.framework().indicators().stream().collect(toMap(IndicatorFact::code, IndicatorFact::title));
        return new ClaimSubject(
                inspectionId,
                new Series(snapshot.framework().id(), snapshot.framework().version(), snapshot.sampleEvidence()),
                snapshot.area(),
                grades.stream()
                        .map(grade -> new Grade(
                                grade.indicator(),
                                Objects.requireNonNull(titles.get(grade.indicator())),
                                grade.grade(),
                                grade.label()))
                        .toList());
    }

    public String framework() {
        return series.framework();
    }

    public String version() {
        return series.version();
    }

    public boolean sampleEvidence() {
        return series.sampleEvidence();
    }

    /** An area keeps its name when its boundary, and with it its code, changes. */
    boolean isOf(String areaCode, String areaName) {
        return area.code().equals(areaCode) || area.name().equals(areaName);
    }
}
