package io.scrutineer.inspection.evidence;

import io.scrutineer.http.JsonLines.Line;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Findings that are recorded by one statement, and where each of them stands in its request. */
sealed interface FindingBatch {

    List<FindingRequest> requests();

    /** The findings that can be read, where these are the activities that they may come from. */
    List<Finding> read(EvidenceCheck check, Set<UUID> activities);

    String place(int index);

    /** All findings of a request. */
    record Whole(List<FindingRequest> requests) implements FindingBatch {

        @Override
        public List<Finding> read(EvidenceCheck check, Set<UUID> activities) {
            return check.findings(requests, activities);
        }

        @Override
        public String place(int index) {
            return "findings[" + index + "]";
        }
    }

    /** Some lines of a request. */
    record Lines(List<Line<FindingRequest>> lines) implements FindingBatch {

        @Override
        public List<FindingRequest> requests() {
            return lines.stream().map(Line::value).toList();
        }

        @Override
        public List<Finding> read(EvidenceCheck check, Set<UUID> activities) {
            return lines.stream()
                    .map(line -> check.finding(place(line) + ".", line.value(), activities))
                    .filter(Objects::nonNull)
                    .toList();
        }

        @Override
        public String place(int index) {
            return place(lines.get(index));
        }

        private static String place(Line<FindingRequest> line) {
            return line.path();
        }
    }
}
