package io.scrutineer.publication.check;

import io.scrutineer.publication.report.ReportGrade;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A grade that is said of an indicator has to be its grade, in the words of the framework. */
final class GradeWordRule implements Rule {

    private static final Pattern GRADED =
            Pattern.compile("(?i)\\b(?:graded|rated|evaluated|judged)(?: as)? (?:to be )?[“\"']?([a-z][a-z -]*)");

    @Override
    public Stream<Check> check(Statement statement, Known known) {
        List<ReportGrade> named = known.named(statement.text());
        Matcher graded = GRADED.matcher(statement.text());
        if (named.isEmpty() || !graded.find() || known.other(statement).isPresent()) {
            return Stream.empty();
        }
        String said = graded.group(1).toLowerCase(Locale.UK);
        boolean right = known.labels().stream()
                .filter(label -> said.matches(Pattern.quote(label.toLowerCase(Locale.UK)) + "\\b.*"))
                .findFirst()
                .map(label -> named.stream().anyMatch(grade -> grade.label().equals(label)))
                .orElse(false);
        return right
                ? Stream.empty()
                : Stream.of(statement.blocking(
                        "grade-word",
                        "The grade of %s is %s."
                                .formatted(named.get(0).title(), named.get(0).label())));
    }
}
