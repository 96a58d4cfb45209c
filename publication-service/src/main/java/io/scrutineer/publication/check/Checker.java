package io.scrutineer.publication.check;

import java.util.List;

/** Checks the sentences of a report against the data, one rule after the other. */
public final class Checker {

    private static final List<Rule> RULES = List.of(
            new GradeSentenceRule(),
            new GradeWordRule(),
            new OverallGradeRule(),
            new IndicatorCountRule(),
            new DateRule(),
            new CountRule(),
            new QuantityRule(),
            new AreaRule(),
            new NameRule(),
            new ClaimRule(),
            new AttributionRule());

    private Checker() {}

    /** What is wrong, in the order of the report. */
    public static List<Check> check(List<Statement> statements, Known known) {
        return statements.stream()
                .flatMap(statement -> RULES.stream().flatMap(rule -> rule.check(statement, known)))
                .toList();
    }
}
