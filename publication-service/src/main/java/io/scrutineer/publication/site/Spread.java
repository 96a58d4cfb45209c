package io.scrutineer.publication.site;

import io.scrutineer.contracts.ScaleLevel;
import io.scrutineer.publication.search.GradeTally;
import io.scrutineer.publication.site.Chart.Bar;
import io.scrutineer.publication.site.Chart.Key;
import io.scrutineer.publication.site.Chart.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How grades are spread over groups, as a table and as its drawing: a row for each group, a column for each grade. */
record Spread(String caption, String heading, List<Key> columns, List<Row> rows, Chart chart) {

    /** A group with the number of reports that gave each grade, the best first. */
    record Row(String label, @Nullable LinkTo link, List<Integer> counts, int total) {}

    /** What a spread is of. */
    record Subject(String id, String caption, String heading, List<ScaleLevel> scale, int labelWidth) {

        /** Indicators have short codes, areas long names. */
        static final int CODES = 40;

        static final int NAMES = 132;
    }

    /** In the order of the groups that are given. */
    static Spread of(
            Subject subject, List<Group> groups, Function<GradeTally, String> group, List<GradeTally> tallies) {
        Map<String, List<GradeTally>> byGroup = tallies.stream().collect(Collectors.groupingBy(group));
        List<Row> rows = groups.stream()
                .map(of -> row(of, subject.scale(), byGroup.getOrDefault(of.key(), List.of())))
                .toList();
        return new Spread(
                subject.caption(), subject.heading(), keys(subject.scale()), rows, chart(subject, groups, rows));
    }

    /** A group: what it is drawn with, what the table calls it, and where its page is. */
    record Group(
            String key, String mark, String label, @Nullable String path) {

        static Group named(String name) {
            return new Group(name, name, name, null);
        }
    }

    private static Row row(Group group, List<ScaleLevel> scale, List<GradeTally> tallies) {
        List<Integer> counts = scale.stream()
                .map(level -> tallies.stream()
                        .filter(tally -> tally.grade() == level.value())
                        .mapToInt(GradeTally::reports)
                        .sum())
                .toList();
        return new Row(
                group.label(),
                group.path() == null ? null : new LinkTo(group.path(), group.label()),
                counts,
                counts.stream().mapToInt(Integer::intValue).sum());
    }

    private static List<Key> keys(List<ScaleLevel> scale) {
        return scale.stream()
                .map(level -> new Key(Shade.of(level.value(), scale), level.label()))
                .toList();
    }

    private static Chart chart(Subject subject, List<Group> groups, List<Row> rows) {
        List<Bar> bars = IntStream.range(0, rows.size())
                .mapToObj(i -> Bar.at(i, groups.get(i).mark(), segments(subject, rows.get(i)), ""))
                .toList();
        return Chart.of(subject.id(), subject.caption(), inWords(subject, rows), bars, keys(subject.scale()));
    }

    private static List<Segment> segments(Subject subject, Row row) {
        int room = Chart.WIDTH - subject.labelWidth();
        List<Segment> segments = new ArrayList<>();
        int before = 0;
        for (int i = 0; i < row.counts().size(); i++) {
            int count = row.counts().get(i);
            if (count > 0) {
                int from = room * before / row.total();
                int width = Math.max(1, room * (before + count) / row.total() - from - 1);
                String text = String.valueOf(count);
                segments.add(Segment.of(
                        subject.labelWidth() + from,
                        width,
                        Shade.of(subject.scale().get(i).value(), subject.scale()),
                        width > 8 * text.length() ? text : ""));
            }
            before += count;
        }
        return segments;
    }

    private static String inWords(Subject subject, List<Row> rows) {
        return rows.stream()
                .map(row -> row.label() + ": "
                        + IntStream.range(0, row.counts().size())
                                .filter(i -> row.counts().get(i) > 0)
                                .mapToObj(i -> row.counts().get(i) + " "
                                        + subject.scale().get(i).label())
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(". ", "", "."));
    }
}
