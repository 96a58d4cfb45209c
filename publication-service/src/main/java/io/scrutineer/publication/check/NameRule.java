package io.scrutineer.publication.check;

import io.scrutineer.contracts.BodyFact;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The bodies and the partnership that a report names have to be those of its inspection. */
final class NameRule implements Rule {

    private static final Pattern CARRIED_OUT = Pattern.compile("(?i)\\b(carried out by|inspected|inspection)\\b");
    private static final Pattern PARTNERSHIP =
            Pattern.compile("\\b(?!The )((?:\\p{Lu}[\\p{L}'-]*(?: and| of)? )+(?:Community Planning )?Partnership)\\b");

    @Override
    public Stream<Check> check(Statement statement, Known known) {
        if (known.other(statement).isPresent()) {
            return Stream.empty();
        }
        return Stream.concat(bodies(statement, known), partnership(statement, known));
    }

    private static Stream<Check> bodies(Statement statement, Known known) {
        List<String> own = known.report().bodies().stream().map(BodyFact::name).toList();
        if (!statement.matches(CARRIED_OUT)) {
            return Stream.empty();
        }
        return Names.BODY
                .matcher(statement.text())
                .results()
                .map(MatchResult::group)
                .filter(body -> !own.contains(body))
                .distinct()
                .map(body -> statement.blocking("body-name", body + " took no part in this inspection."));
    }

    private static Stream<Check> partnership(Statement statement, Known known) {
        String own = known.report().partnership().name();
        return PARTNERSHIP
                .matcher(statement.text().replace(own, ""))
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(other ->
                        statement.blocking("partnership-name", "The partnership is %s, not %s.".formatted(own, other)));
    }
}
