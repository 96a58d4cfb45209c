package io.scrutineer.publication.check;

import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** An area that is not the inspected one belongs into a sentence about another inspection, or beside its own. */
final class AreaRule implements Rule {

    @Override
    public Stream<Check> check(Statement statement, Known known) {
        String own = known.report().area().name();
        if (known.other(statement).isPresent()) {
            return Stream.empty();
        }
        boolean compared = statement.text().contains(own);
        return Names.AREA
                .matcher(statement.text())
                .results()
                .map(MatchResult::group)
                .filter(area -> !area.equals(own))
                .distinct()
                .map(area -> compared
                        ? statement.warning("area-name", area + " is another area than that of this report.")
                        : statement.blocking(
                                "area-name", "The area of this report is %s, not %s.".formatted(own, area)));
    }
}
