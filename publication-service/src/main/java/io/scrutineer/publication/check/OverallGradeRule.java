package io.scrutineer.publication.check;

import io.scrutineer.publication.report.OverallGrade;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An overall grade that is said has to be the one that follows from the grades, in the words of its scale. */
final class OverallGradeRule implements Rule {

    private static final Pattern SAID = Pattern.compile("(?i)\\boverall grade (?:is|was|of)(?: now)? [“\"']?(.+)");

    @Override
    public Stream<Check> check(Statement statement, Known known) {
        Matcher said = SAID.matcher(statement.text());
        if (!said.find() || known.other(statement).isPresent()) {
            return Stream.empty();
        }
        OverallGrade overall = known.report().overallGrade();
        if (overall == null) {
            return Stream.of(statement.blocking("overall-grade", "There is no overall grade."));
        }
        String label = overall.label().toLowerCase(Locale.UK);
        return said.group(1).toLowerCase(Locale.UK).matches(Pattern.quote(label) + "(?!\\w).*")
                ? Stream.empty()
                : Stream.of(statement.blocking("overall-grade", "The overall grade is " + overall.label() + "."));
    }
}
