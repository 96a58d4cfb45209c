package io.scrutineer.publication.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a sentence says that another inspection found has to be among what that one concluded.
 *
 * <p>It goes by the words: one that the conclusions of a third inspection have, and neither the cited ones nor this report's
 * own data, tells of a mix-up. Findings that the paragraph cites speak for it, so then it is a warning.
 */
final class AttributionRule implements Rule {

    private static final Pattern FOUND = Pattern.compile(
            "(?i)\\b(found|finding|findings|identified|concluded|raised|criticised|asked for|called for|reported)\\b");
    private static final int TELLING = 6;

    @Override
    public Stream<Check> check(Statement statement, Known known) {
        Optional<KnownInspection> cited = known.other(statement);
        if (cited.isEmpty() || !statement.matches(FOUND)) {
            return Stream.empty();
        }
        Set<String> said = words(Stream.of(statement.text()));
        said.removeAll(words(cited.get().conclusions().stream()));
        said.removeAll(words(ofThisReport(known)));
        return known.others().stream()
                .filter(other -> !other.equals(cited.get()))
                .flatMap(other -> mixedUp(statement, said, other, cited.get()))
                .limit(1);
    }

    private static Stream<Check> mixedUp(
            Statement statement, Set<String> said, KnownInspection other, KnownInspection cited) {
        Set<String> shared = words(other.conclusions().stream());
        shared.retainAll(said);
        if (shared.isEmpty()) {
            return Stream.empty();
        }
        String detail = "%s did not conclude on %s; %s did."
                .formatted(cited.reference(), String.join(", ", List.copyOf(shared)), other.reference());
        return Stream.of(
                statement.cited()
                        ? statement.warning("finding-of-another-inspection", detail)
                        : statement.blocking("finding-of-another-inspection", detail));
    }

    private static Stream<String> ofThisReport(Known known) {
        return Stream.of(
                        known.report().progress().stream()
                                .map(progress -> progress.areaText() + " " + progress.narrative()),
                        known.report().strengths().stream().map(conclusion -> conclusion.text()),
                        known.report().areasForImprovement().stream().map(conclusion -> conclusion.text()),
                        Stream.of(
                                known.report().title(),
                                known.report().partnership().name(),
                                "inspection inspections"))
                .flatMap(texts -> texts);
    }

    private static Set<String> words(Stream<String> texts) {
        return texts.flatMap(text -> Arrays.stream(text.toLowerCase(Locale.UK).split("[^\\p{L}]+", -1)))
                .filter(word -> word.length() >= TELLING)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
