package io.scrutineer.benchmark;

import io.scrutineer.grading.catalogue.ShippedPolicies;
import io.scrutineer.grading.policy.Finding;
import io.scrutineer.grading.policy.Grading;
import io.scrutineer.grading.policy.Indicator;
import io.scrutineer.grading.policy.IndicatorGrade;
import io.scrutineer.grading.policy.Policy;
import io.scrutineer.grading.policy.Scale;
import io.scrutineer.grading.policy.SourceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What it takes to grade the evidence of one inspection, explanations and distances included, without reading or storing
 * anything: beside looking once at each of its findings.
 */
final class PureGrading {

    private static final int INDICATORS = 9;
    private static final int FINDINGS = 120;
    private static final int INSPECTIONS = 500;
    private static final int WARM_UPS = 20;
    private static final double TARGET_MICROSECONDS = 200;
    private static final long SEED = 20_171_204;

    private final int rounds;

    PureGrading(Effort effort) {
        this.rounds = effort.rounds() * 3;
    }

    Report run() {
        Report report = new Report();
        report.fact("Java " + Runtime.version() + ", one thread; median of " + rounds
                + " rounds (smallest to largest) of " + INSPECTIONS + " inspections each.");
        measure("triangulated-median-1", report);
        measure("triangulated-median-2", report);
        return report;
    }

    private void measure(String policy, Report report) {
        Grading grading = new Grading(ShippedPolicies.named(policy), sixPoints());
        List<Map<Indicator, List<Finding>>> inspections = inspections(grading.policy());
        for (int i = 0; i < WARM_UPS; i++) {
            grade(grading, inspections);
            look(inspections);
        }
        double[] measured = new double[rounds];
        double[] ceiling = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            measured[i] = microseconds(() -> grade(grading, inspections));
            ceiling[i] = microseconds(() -> look(inspections));
        }
        report.row(row(policy, Series.of(measured), Series.of(ceiling)));
    }

    private static Row row(String policy, Series measured, Series ceiling) {
        return new Row(
                "Grading " + INDICATORS + " indicators with " + FINDINGS + " findings by " + policy,
                measured.text("%.1f"::formatted) + " µs",
                ceiling.text("%.2f"::formatted) + " µs to look at each finding once",
                "%.3f".formatted(ceiling.median() / measured.median()),
                "< %.0f µs".formatted(TARGET_MICROSECONDS),
                measured.median() < TARGET_MICROSECONDS);
    }

    /** For one inspection. */
    private static double microseconds(Runnable round) {
        long start = System.nanoTime();
        round.run();
        return (System.nanoTime() - start) / 1_000.0 / INSPECTIONS;
    }

    private static void grade(Grading grading, List<Map<Indicator, List<Finding>>> inspections) {
        int graded = 0;
        for (Map<Indicator, List<Finding>> inspection : inspections) {
            for (Map.Entry<Indicator, List<Finding>> evidence : inspection.entrySet()) {
                IndicatorGrade grade = grading.grade(evidence.getKey(), evidence.getValue());
                graded += grade.explanation().steps().size();
            }
        }
        require(graded);
    }

    private static void look(List<Map<Indicator, List<Finding>>> inspections) {
        int seen = 0;
        for (Map<Indicator, List<Finding>> inspection : inspections) {
            for (List<Finding> findings : inspection.values()) {
                for (Finding finding : findings) {
                    seen += finding.evaluation() + finding.flags().size();
                }
            }
        }
        require(seen);
    }

    /** Keeps the compiler from leaving out what nobody looks at. */
    private static void require(int something) {
        if (something == 0) {
            throw new BenchmarkFailed("Nothing was done");
        }
    }

    private static List<Map<Indicator, List<Finding>>> inspections(Policy policy) {
        Random random = new Random(SEED);
        return IntStream.range(0, INSPECTIONS)
                .mapToObj(i -> inspection(policy, random))
                .toList();
    }

    private static Map<Indicator, List<Finding>> inspection(Policy policy, Random random) {
        Map<Indicator, List<Finding>> findings = new LinkedHashMap<>();
        for (int i = 0; i < INDICATORS; i++) {
            findings.put(new Indicator(i + ".1", "Indicator " + i), new ArrayList<>());
        }
        List<List<Finding>> lists = List.copyOf(findings.values());
        List<SourceKind> kinds = policy.sourceKinds();
        for (int i = 0; i < FINDINGS; i++) {
            lists.get(i % INDICATORS)
                    .add(new Finding(
                            new UUID(random.nextLong(), random.nextLong()),
                            kinds.get(random.nextInt(kinds.size())).code(),
                            "body-" + random.nextInt(4),
                            3 + random.nextInt(3),
                            random.nextInt(20) == 0 ? List.of("important-weakness") : List.of()));
        }
        return findings;
    }

    private static Scale sixPoints() {
        return new Scale(IntStream.rangeClosed(1, 6)
                .mapToObj(value -> new Scale.Level(value, "level " + value))
                .toList());
    }
}
