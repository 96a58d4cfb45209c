package io.scrutineer.benchmark;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A made-up inspection with as much fieldwork as asked for, spread over kinds of source and indicators. */
record SampleInspection(UUID id, String reference, List<Activity> activities, List<Finding> findings) {

    static final String PARTNERSHIP = "benchmark";
    static final String AREA = "S12000008";
    static final List<String> PARTNER_BODIES =
            List.of("education-scotland", "healthcare-improvement-scotland", "hmics");

    private static final List<String> KINDS = List.of(
            "case-record-review",
            "young-people-interview",
            "staff-interview",
            "parent-carer-interview",
            "focus-group",
            "observation",
            "service-visit",
            "document-review",
            "senior-officer-interview",
            "staff-survey",
            "young-people-survey",
            "parent-carer-survey");
    private static final List<String> INDICATORS =
            List.of("1.1", "2.1", "2.2", "5.1", "5.2", "5.3", "6.2", "6.3", "9.4");
    private static final int[] EVALUATIONS = {5, 4, 5, 6, 4, 5, 5, 3, 6, 4, 5};
    private static final List<String> NARRATIVES = List.of(
            "Plans were clear about who would do what and by when, and most were reviewed within %d weeks.",
            "Staff of all agencies described the same thresholds and shared what they knew early; in %d of the records that"
                    + " we read, help had reached the family before difficulties grew.",
            "Young people said that they were listened to and could name what had changed as a result; %d of them had"
                    + " helped to choose the staff who work with them.",
            "Chronologies were missing or out of date in %d records, so that patterns were seen late and the assessment of"
                    + " risk rested on the latest event alone.");

    /** A piece of fieldwork, as the requests name it. */
    record Activity(
            UUID id, String kind, String body, String date, int peopleMet, boolean youngInspectors, String title) {}

    /** What was found in it, as the requests name it. */
    record Finding(
            @JsonIgnore UUID inspectionId,
            UUID id,
            UUID activityId,
            String indicator,
            int evaluation,
            String type,
            String narrative,
            List<String> flags) {

        Finding evaluated(int other) {
            return new Finding(inspectionId, id, activityId, indicator, other, typeOf(other), narrative, flags);
        }
    }

    static SampleInspection of(int activities, int findings) {
        UUID id = Ids.next();
        List<Activity> fieldwork = IntStream.range(0, activities)
                .mapToObj(SampleInspection::activity)
                .toList();
        return new SampleInspection(
                id,
                "benchmark-" + id,
                fieldwork,
                IntStream.range(0, findings)
                        .mapToObj(number -> finding(id, fieldwork, number))
                        .toList());
    }

    /** With evaluations of its own, by its number. */
    static SampleInspection varied(int number, int activities, int findings) {
        SampleInspection sample = of(activities, findings);
        Random random = new Random(number);
        return new SampleInspection(
                sample.id(),
                sample.reference(),
                sample.activities(),
                sample.findings().stream()
                        .map(finding -> finding.evaluated(EVALUATIONS[random.nextInt(EVALUATIONS.length)]))
                        .toList());
    }

    static List<SampleInspection> several(int inspections, int activities, int findings) {
        return IntStream.range(0, inspections)
                .mapToObj(number -> of(activities, findings))
                .toList();
    }

    /** The same inspection so many times, each with as many of its findings. */
    Stream<SampleInspection> inParts(int parts) {
        int each = findings.size() / parts;
        return IntStream.range(0, parts)
                .mapToObj(part -> new SampleInspection(
                        id, reference, activities, findings.subList(part * each, (part + 1) * each)));
    }

    String path() {
        return "/v1/inspections/" + id;
    }

    private static Activity activity(int number) {
        String kind = KINDS.get(number % KINDS.size());
        return new Activity(
                Ids.next(),
                kind,
                "care-inspectorate",
                "2017-10-03",
                number % 17,
                false,
                "Sample " + kind + " " + number);
    }

    private static String typeOf(int evaluation) {
        return evaluation > 3 ? "strength" : "area-for-improvement";
    }

    /** Each indicator gets evidence from every kind of source before it gets more from one. */
    private static Finding finding(UUID inspection, List<Activity> fieldwork, int number) {
        int indicator = number % INDICATORS.size();
        int source = (number / INDICATORS.size() + indicator) % fieldwork.size();
        int evaluation = EVALUATIONS[number % EVALUATIONS.length];
        return new Finding(
                inspection,
                Ids.next(),
                fieldwork.get(source).id(),
                INDICATORS.get(indicator),
                evaluation,
                typeOf(evaluation),
                NARRATIVES.get(number % NARRATIVES.size()).formatted(2 + number % 40),
                List.of());
    }
}
