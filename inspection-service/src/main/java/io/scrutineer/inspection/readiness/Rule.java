package io.scrutineer.inspection.readiness;

import io.scrutineer.inspection.evidence.EvidenceSize;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What is looked at before fieldwork is completed; each rule gives its reasons, and says whether they block. */
enum Rule {
    EVIDENCE_IS_THERE(
            "no-findings", true, fieldwork -> when(fieldwork.findings() == 0, "There is no finding that counts.")),
    ACTIVITIES_ARE_CLOSED(
            "open-activities",
            true,
            fieldwork -> when(
                    fieldwork.openActivities() > 0,
                    "More is to come from %d of the activities.".formatted(fieldwork.openActivities()))),
    NOTHING_IS_IN_CONFLICT(
            "open-conflicts",
            true,
            fieldwork -> when(
                    fieldwork.conflicts() > 0,
                    "Versions of %d pieces of evidence contradict each other.".formatted(fieldwork.conflicts()))),
    FINDINGS_HAVE_THEIR_ACTIVITY(
            "activity-withdrawn",
            true,
            fieldwork -> when(
                    fieldwork.findingsWithoutActivity() > 0,
                    "The activities that %d findings come from are withdrawn."
                            .formatted(fieldwork.findingsWithoutActivity()))),
    RATINGS_HAVE_A_SECOND_READER(
            "single-readings",
            true,
            fieldwork -> when(
                    fieldwork.ratingsWithoutSecondReader() > 0,
                    "%d ratings of case records lack a second reader."
                            .formatted(fieldwork.ratingsWithoutSecondReader()))),
    THIRD_READINGS_ARE_DONE(
            "open-third-readings",
            true,
            fieldwork -> when(
                    fieldwork.openThirdReadings() > 0,
                    "Two readers are far apart on %d indicators of case records, which wait for a third reading."
                            .formatted(fieldwork.openThirdReadings()))),
    EVIDENCE_FITS_INTO_AN_EVENT(
            "evidence-too-large",
            true,
            fieldwork -> when(
                    fieldwork.leastBytes() > EvidenceSize.MOST,
                    "The evidence has at least %,d bytes, and an event takes %,d."
                            .formatted(fieldwork.leastBytes(), EvidenceSize.MOST))),
    GRADED_INDICATORS_ARE_COVERED("indicator-without-findings", false, fieldwork -> graded(fieldwork)
            .filter(coverage -> coverage.findings() == 0)
            .map(coverage -> "There is no finding on %s, which is graded.".formatted(coverage.indicator()))
            .toList()),
    SOURCES_ARE_SEVERAL("few-kinds-of-source", false, fieldwork -> graded(fieldwork)
            .filter(coverage -> 0 < coverage.sourceKinds() && coverage.sourceKinds() < fieldwork.wantedSourceKinds())
            .map(coverage -> "The findings on %s come from few kinds of source: %d, where at least %d are wanted."
                    .formatted(coverage.indicator(), coverage.sourceKinds(), fieldwork.wantedSourceKinds()))
            .toList()),
    FINDINGS_HAVE_THEIR_READINGS(
            "findings-without-readings",
            false,
            fieldwork -> when(
                    fieldwork.findingsWithoutReadings() > 0,
                    "%d findings come from kinds of source that take two readers, and from no readings."
                            .formatted(fieldwork.findingsWithoutReadings())));

    private final String code;
    private final boolean blocks;
    private final Function<Fieldwork, List<String>> reasons;

    Rule(String code, boolean blocks, Function<Fieldwork, List<String>> reasons) {
        this.code = code;
        this.blocks = blocks;
        this.reasons = reasons;
    }

    List<Reason> on(Fieldwork fieldwork) {
        return reasons.apply(fieldwork).stream()
                .map(detail -> new Reason(code, detail))
                .toList();
    }

    boolean blocks() {
        return blocks;
    }

    private static List<String> when(boolean holds, String reason) {
        return holds ? List.of(reason) : List.of();
    }

    private static Stream<Coverage> graded(Fieldwork fieldwork) {
        return fieldwork.coverage().stream().filter(Coverage::graded);
    }
}
