package io.scrutineer.publication.check;

import io.scrutineer.publication.wording.GradeSentence;
import io.scrutineer.publication.wording.LabelledCount;
import java.util.List;
import java.util.stream.Stream;

/** The sentence with the grades, read back, has to give the counts of the grades. */
final class GradeSentenceRule implements Rule {

    static final String START = "Inspectors graded ";

    @Override
    public Stream<Check> check(Statement statement, Known known) {
        if (!statement.text().startsWith(START)) {
            return Stream.empty();
        }
        List<LabelledCount> counts = known.report().gradeCounts().stream()
                .map(count -> new LabelledCount(count.label(), count.count()))
                .toList();
        return isOf(statement.text(), counts)
                ? Stream.empty()
                : Stream.of(statement.blocking(
                        "grade-sentence",
                        counts.isEmpty() ? "Nothing was graded." : "The grades are: " + GradeSentence.of(counts)));
    }

    private static boolean isOf(String sentence, List<LabelledCount> counts) {
        try {
            return GradeSentence.parse(sentence).equals(counts);
        } catch (IllegalArgumentException notOfThisForm) {
            return false;
        }
    }
}
