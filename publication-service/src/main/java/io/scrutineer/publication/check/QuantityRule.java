package io.scrutineer.publication.check;

import io.scrutineer.publication.report.IndicatorEvidence;
import io.scrutineer.publication.report.ReportGrade;
import io.scrutineer.publication.wording.QuantityScale;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A word for a quantity has to be that of the scale for the numbers that it is said of. */
final class QuantityRule implements Rule {

    private static final Pattern WORD =
            Pattern.compile("(?i)\\b(almost all|most|(?:the |a )?majority|less than half|few|all|none)\\b");
    private static final Pattern PARTS =
            Pattern.compile(Numbers.WORD + " (?:out )?of (?:the |these )?" + Numbers.WORD + "\\b");
    private static final Pattern PERCENT = Pattern.compile("\\b(\\d{1,3}) ?(?:%|per cent\\b)");
    private static final Pattern STRENGTHS = Pattern.compile("(?i)findings about it, of which [a-z ]+ were strengths");
    private static final int WHOLE = 100;

    @Override
    public Stream<Check> check(Statement statement, Known known) {
        Matcher word = WORD.matcher(statement.text());
        if (statement.section().equals("appendix-words")
                || statement.text().startsWith(GradeSentenceRule.START)
                || !word.find()) {
            return Stream.empty();
        }
        String said = word.group(1).toLowerCase(Locale.UK).replaceFirst("^(a )?majority$", "the majority");
        return right(statement, known)
                .filter(right -> !right.equals(said))
                .map(right -> statement.blocking("quantity-word", "The scale says “%s” of it.".formatted(right)))
                .stream();
    }

    /** The word for the numbers that the sentence gives itself, or that the data give to a sentence of ours. */
    private static Optional<String> right(Statement statement, Known known) {
        if (statement.matches(STRENGTHS)) {
            List<ReportGrade> named = known.named(statement.paragraphText());
            return named.size() == 1
                    ? known.evidenceOf(named.get(0).code()).map(QuantityRule::strengths)
                    : Optional.empty();
        }
        Matcher percent = PERCENT.matcher(statement.text());
        if (percent.find()) {
            return word(Integer.parseInt(percent.group(1)), WHOLE);
        }
        Matcher parts = PARTS.matcher(statement.text());
        while (parts.find()) {
            var part = Numbers.of(parts.group(1));
            var whole = Numbers.of(parts.group(2));
            if (part.isPresent() && whole.isPresent()) {
                return word(part.getAsInt(), whole.getAsInt());
            }
        }
        return Optional.empty();
    }

    private static String strengths(IndicatorEvidence about) {
        return QuantityScale.CURRENT.of(about.strengths(), about.findings().size());
    }

    private static Optional<String> word(int part, int whole) {
        return whole > 0 && part <= whole ? Optional.of(QuantityScale.CURRENT.of(part, whole)) : Optional.empty();
    }
}
