package io.scrutineer.publication.check;

import io.scrutineer.publication.report.IndicatorEvidence;
import io.scrutineer.publication.report.MethodCount;
import io.scrutineer.publication.report.PeopleMet;
import io.scrutineer.publication.report.RecordsRead;
import io.scrutineer.publication.report.ReportGrade;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Numbers of people met, of case records read, of findings and of activities have to be those that were recorded. */
final class CountRule implements Rule {

    private static final Pattern PEOPLE = Pattern.compile(
            "(?i)\\b(?:met|spoke to|spoke with)\\b(?: with)?(?: fewer than)? " + Numbers.WORD + " people\\b");
    private static final Pattern READ_RECORDS =
            Pattern.compile("(?i)\\bread(?: fewer than)? " + Numbers.WORD + " (?:case )?records?\\b");
    private static final Pattern RECORDS_READ =
            Pattern.compile("(?i)\\b" + Numbers.WORD + " (?:case )?records? (?:were|was) read\\b");
    private static final Pattern FINDINGS = Pattern.compile("(?i)\\b" + Numbers.WORD + " findings?\\b");

    @Override
    public Stream<Check> check(Statement statement, Known known) {
        if (known.other(statement).isPresent() || known.isOfEarlier(statement)) {
            return Stream.empty();
        }
        return Stream.of(
                        people(statement, known),
                        records(statement, known),
                        findings(statement, known),
                        activities(statement, known))
                .flatMap(checks -> checks);
    }

    private static Stream<Check> people(Statement statement, Known known) {
        PeopleMet met = known.report().methods().peopleMet();
        if (met == null) {
            return Stream.empty();
        }
        int right = met.count() == null ? PeopleMet.SMALLEST_PUBLIC_COUNT : met.count();
        return wrong(statement, PEOPLE, right, "people met");
    }

    private static Stream<Check> records(Statement statement, Known known) {
        RecordsRead read = known.report().methods().recordsRead();
        if (read == null) {
            return Stream.empty();
        }
        int right = read.count() == null ? PeopleMet.SMALLEST_PUBLIC_COUNT : read.count();
        return Stream.concat(
                wrong(statement, READ_RECORDS, right, "case records read"),
                wrong(statement, RECORDS_READ, right, "case records read"));
    }

    private static Stream<Check> findings(Statement statement, Known known) {
        List<ReportGrade> named = known.named(statement.paragraphText());
        int right = named.size() == 1
                ? known.evidenceOf(named.get(0).code())
                        .map(IndicatorEvidence::findings)
                        .map(List::size)
                        .orElse(0)
                : known.report().methods().findings();
        return wrong(statement, FINDINGS, right, "findings");
    }

    private static Stream<Check> activities(Statement statement, Known known) {
        return known.report().methods().activities().stream()
                .flatMap(kind -> Stream.concat(
                        wrong(statement, before(kind), kind.activities(), kind.kind()),
                        wrong(statement, behind(kind), kind.activities(), kind.kind())));
    }

    private static Pattern before(MethodCount kind) {
        return Pattern.compile("(?i)\\b" + Numbers.WORD + " " + title(kind) + "s?\\b");
    }

    private static Pattern behind(MethodCount kind) {
        return Pattern.compile("(?i)\\b" + title(kind) + "s? \\(" + Numbers.WORD + "\\)");
    }

    private static String title(MethodCount kind) {
        return Pattern.quote(kind.title().toLowerCase(Locale.UK));
    }

    private static Stream<Check> wrong(Statement statement, Pattern pattern, int right, String what) {
        Matcher matcher = pattern.matcher(statement.text());
        Stream.Builder<Check> wrong = Stream.builder();
        while (matcher.find()) {
            OptionalInt said = Numbers.of(matcher.group(1));
            if (said.isPresent() && said.getAsInt() != right) {
                wrong.add(statement.blocking("count", "%s: %d, not %d.".formatted(what, right, said.getAsInt())));
            }
        }
        return wrong.build();
    }
}
