package io.scrutineer.publication.site;

import io.scrutineer.contracts.BodyFact;
import io.scrutineer.publication.published.PublishedReport;
import io.scrutineer.publication.report.Methods;
import io.scrutineer.publication.report.PeopleMet;
import io.scrutineer.publication.report.RecordsRead;
import io.scrutineer.publication.report.ReportContent;
import io.scrutineer.publication.wording.DateWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who inspected whom, when and how, as terms and values. */
final class InspectionDetails {

    private InspectionDetails() {}

    static List<Detail> about(PublishedReport report, ReportContent content) {
        List<Detail> details = new ArrayList<>();
        details.add(Detail.of("Partnership", content.partnership().name()));
        details.add(Detail.of("Area", content.area().name()));
        details.add(new Detail("Carried out by", bodies(content.bodies())));
        add(details, "Fieldwork", content.fieldworkDates());
        details.add(Detail.of("Published", DateWords.of(report.datePublished())));
        details.add(Detail.of(
                "Quality framework",
                content.framework().title() + " (version " + content.framework().version() + ")"));
        return details;
    }

    static List<Detail> methods(Methods methods) {
        List<Detail> details = new ArrayList<>();
        methods.activities().forEach(kind -> details.add(Detail.of(kind.title(), number(kind.activities()))));
        add(details, "People met", people(methods.peopleMet()));
        add(details, "Case records read", records(methods.recordsRead()));
        if (methods.findings() > 0) {
            details.add(Detail.of("Findings recorded", number(methods.findings())));
        }
        if (methods.youngInspectors()) {
            details.add(Detail.of("Young inspectors", "took part"));
        }
        return details;
    }

    private static List<String> bodies(List<BodyFact> bodies) {
        List<String> names = new ArrayList<>(bodies.stream().map(BodyFact::name).toList());
        if (names.size() > 1) {
            names.set(0, names.get(0) + " (lead)");
        }
        return names;
    }

    private static @Nullable String people(@Nullable PeopleMet people) {
        if (people == null) {
            return null;
        }
        return people.count() == null ? "fewer than five" : number(people.count());
    }

    private static @Nullable String records(@Nullable RecordsRead records) {
        if (records == null) {
            return null;
        }
        return records.count() == null ? "fewer than five" : number(records.count());
    }

    private static String number(int number) {
        return "%,d".formatted(number);
    }

    private static void add(List<Detail> details, String term, @Nullable String value) {
        if (value != null) {
            details.add(Detail.of(term, value));
        }
    }
}
