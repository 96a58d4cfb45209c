package io.scrutineer.publication.check;

import io.scrutineer.publication.report.GradeCount;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A number of indicators has to be that of all that were graded, or of those with the grade that is said of them. */
final class IndicatorCountRule implements Rule {

    private static final Pattern INDICATORS = Pattern.compile(
            Numbers.WORD + " (?:quality )?indicators?(?: (?:were|was) (?:graded|rated)(?: as)? ([a-z][a-z ]*))?");

    @Override
    public Stream<Check> check(Statement statement, Known known) {
        if (statement.text().startsWith(GradeSentenceRule.START)
                || known.other(statement).isPresent()) {
            return Stream.empty();
        }
        Matcher matcher = INDICATORS.matcher(statement.textWithoutQuotes());
        Stream.Builder<Check> wrong = Stream.builder();
        while (matcher.find()) {
            String label = matcher.group(2);
            int right = label == null
                    ? known.report().grades().size()
                    : counted(known, label.toLowerCase(Locale.UK).strip());
            Numbers.of(matcher.group(1)).ifPresent(said -> {
                if (said != right) {
                    wrong.add(statement.blocking("indicator-count", "There are " + right + ", not " + said + "."));
                }
            });
        }
        return wrong.build();
    }

    private static int counted(Known known, String said) {
        return known.labels().stream()
                .filter(label -> said.matches(Pattern.quote(label.toLowerCase(Locale.UK)) + "\\b.*"))
                .findFirst()
                .map(label -> known.report().gradeCounts().stream()
                        .filter(count -> count.label().equals(label))
                        .mapToInt(GradeCount::count)
                        .sum())
                .orElse(0);
    }
}
