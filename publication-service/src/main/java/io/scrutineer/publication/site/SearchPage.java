package io.scrutineer.publication.site;

import io.scrutineer.calendar.PartialDate;
import io.scrutineer.publication.report.InspectionKind;
import io.scrutineer.publication.search.SearchQuery;
import io.scrutineer.publication.search.SearchResult;
import io.scrutineer.publication.search.SearchResult.Facet;
import io.scrutineer.publication.search.SearchResult.Hit;
import io.scrutineer.publication.search.SearchResult.Piece;
import io.scrutineer.publication.wording.DateWords;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was looked for, what was found, and where to go from there: all by plain addresses. */
record SearchPage(
        String words,
        List<String> errors,
        @Nullable String summary,
        List<Entry> hits,
        List<Hidden> filters,
        List<LinkTo> chosen,
        List<Group> groups,
        @Nullable String nextPath) {

    static final int SIZE = 10;

    /** A report that was found. */
    record Entry(
            LinkTo report,
            String kind,
            LinkTo area,
            String datePublished,
            boolean sampleEvidence,
            List<Piece> excerpt) {

        static Entry of(Hit hit) {
            return new Entry(
                    new LinkTo("/reports/" + hit.reference(), hit.title()),
                    InspectionKind.label(hit.kind()),
                    new LinkTo("/areas/" + hit.areaCode(), hit.areaName()),
                    DateWords.of(PartialDate.parse(hit.datePublished())),
                    hit.sampleEvidence(),
                    hit.excerpt());
        }
    }

    /** A filter that stays when other words are looked for. */
    record Hidden(String name, String value) {}

    /** Filters of one kind that would narrow the search. */
    record Group(String id, String title, List<Narrowing> narrowings) {

        private static final int SHORT = 8;

        /** Long lists are closed at first. */
        public boolean isShort() {
            return narrowings.size() <= SHORT;
        }
    }

    /** A filter with how many reports it would leave. */
    record Narrowing(String path, String label, int count) {}

    /** What can not be looked for, and why. */
    static SearchPage refused(String words, List<String> errors) {
        return new SearchPage(words, errors, null, List.of(), List.of(), List.of(), List.of(), null);
    }

    static SearchPage of(SearchQuery query, SearchResult result) {
        Address address = address(query);
        return new SearchPage(
                Objects.requireNonNullElse(query.words(), ""),
                List.of(),
                summary(result),
                result.items().stream().map(Entry::of).toList(),
                address.parameters().entrySet().stream()
                        .filter(parameter -> !parameter.getKey().equals("q"))
                        .map(parameter -> new Hidden(parameter.getKey(), parameter.getValue()))
                        .toList(),
                chosen(query, result, address),
                groups(query, result, address),
                result.next() == null
                        ? null
                        : address.with("cursor", result.next()).toString());
    }

    private static Address address(SearchQuery query) {
        return Address.of("/search")
                .with("q", query.words())
                .with("area", query.area())
                .with("year", query.year())
                .with(
                        "indicator",
                        query.indicator() == null ? null : query.indicator().path())
                .with("grade", query.grade());
    }

    private static String summary(SearchResult result) {
        if (result.more()) {
            return "More than %1$,d reports. The latest %1$,d are listed and counted: narrow the search to see the others."
                    .formatted(result.found());
        }
        return switch (result.found()) {
            case 0 -> "No report was found";
            case 1 -> "One report was found";
            default -> "%,d reports were found".formatted(result.found());
        };
    }

    private static List<LinkTo> chosen(SearchQuery query, SearchResult result, Address address) {
        return Stream.of(
                        without(address, "area", query.area(), result.areas()),
                        without(address, "year", query.year(), result.years()),
                        without(
                                address,
                                "indicator",
                                query.indicator() == null
                                        ? null
                                        : query.indicator().path(),
                                result.indicators()),
                        without(address, "grade", query.grade(), result.grades()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<LinkTo> without(Address address, String name, @Nullable Object value, List<Facet> facets) {
        if (value == null) {
            return List.of();
        }
        String label = facets.stream()
                .filter(facet -> facet.value().equals(value.toString()))
                .map(Facet::label)
                .findFirst()
                .orElse(value.toString());
        return List.of(new LinkTo(address.with(name, null).toString(), label));
    }

    private static List<Group> groups(SearchQuery query, SearchResult result, Address address) {
        return Stream.of(
                        group("area", "Area", query.area(), result.areas(), address),
                        group("year", "Year", query.year(), result.years(), address),
                        group("indicator", "Quality indicator", query.indicator(), result.indicators(), address),
                        group("grade", "Grade", query.grade(), result.grades(), address))
                .filter(group -> !group.narrowings().isEmpty())
                .toList();
    }

    /** Of what is chosen already there is nothing more to choose. */
    private static Group group(
            String name, String title, @Nullable Object chosen, List<Facet> facets, Address address) {
        return new Group(
                name,
                title,
                chosen != null
                        ? List.of()
                        : facets.stream()
                                .map(facet -> new Narrowing(
                                        address.with(name, facet.value()).toString(), facet.label(), facet.count()))
                                .toList());
    }

    public List<LinkTo> trail() {
        return List.of();
    }

    public boolean refused() {
        return !errors.isEmpty();
    }
}
