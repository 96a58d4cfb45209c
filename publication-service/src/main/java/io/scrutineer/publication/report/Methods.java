package io.scrutineer.publication.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.scrutineer.contracts.ActivityFact;
import io.scrutineer.contracts.CaseReadingFact;
import io.scrutineer.contracts.EvidenceSnapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How the inspection was done, in numbers. */
public record Methods(
        @Schema(description = "Activities by kind, the most frequent first.")
        List<MethodCount> activities,

        @Schema(description = "People met in all activities together; absent where nothing was recorded.") @Nullable PeopleMet peopleMet,

        @Schema(description = "Case records read; absent where no case reading was recorded.") @Nullable RecordsRead recordsRead,

        @Schema(description = "Whether young inspectors took part.")
        boolean youngInspectors,

        @Schema(description = "The number of findings recorded.", examples = "120")
        int findings) {

    static Methods of(EvidenceSnapshot snapshot) {
        return new Methods(
                byKind(snapshot.activities()),
                people(snapshot.activities()),
                records(snapshot.caseReading()),
                snapshot.youngInspectors(),
                snapshot.findings().size());
    }

    private static @Nullable RecordsRead records(@Nullable CaseReadingFact reading) {
        return reading == null || reading.recordsRead() == 0 ? null : RecordsRead.of(reading.recordsRead());
    }

    private static List<MethodCount> byKind(List<ActivityFact> activities) {
        return activities.stream().collect(groupingBy(ActivityFact::kind, counting())).entrySet().stream()
                .map(kind -> MethodCount.of(kind.getKey(), kind.getValue().intValue()))
                .sorted(Comparator.comparingInt(MethodCount::activities)
                        .reversed()
                        .thenComparing(MethodCount::kind))
                .toList();
    }

    /** One sum for the whole inspection: sums by kind would give a small one away by subtraction. */
    private static @Nullable PeopleMet people(List<ActivityFact> activities) {
        List<Integer> counts = activities.stream()
                .map(ActivityFact::peopleMet)
                .filter(Objects::nonNull)
                .toList();
        return counts.isEmpty()
                ? null
                : PeopleMet.of(counts.stream().mapToInt(Integer::intValue).sum());
    }
}
