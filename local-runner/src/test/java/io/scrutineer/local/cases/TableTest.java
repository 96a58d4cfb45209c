package io.scrutineer.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TableTest {
    private final Map<String, PublishedReport> reports = Reports.asPublished();

    @Test
    void aGradedReportHasItsCountsItsSentenceAndItsAddress() {
        PublishedReport report = report("inverclyde-2017");
        Reports.json(report).put("fieldworkDates", "May and June 2017");

        assertThat(Table.of(List.of(report)).lines())
                .containsExactly(
                        "Area                 Fieldwork                  Published     6  5  4  3  2  1",
                        "Area S12000018       May and June 2017          2017-10       1  5  2  1  -  -",
                        "  Inspectors graded {6=1, 5=5, 4=2, 3=1}.",
                        "  http://localhost:8083/reports/inverclyde-2017");
    }

    @Test
    void aReviewHasItsProgressInstead() {
        PublishedReport report = report("south-ayrshire-2018-review");

        assertThat(Table.of(List.of(report)).lines().skip(1))
                .containsExactly(
                        "Area S12000028       -                          2018-05-01    not graded",
                        "  Progress: a1 good, a2 good, a3 some, a4 good.",
                        "  http://localhost:8083/reports/south-ayrshire-2018-review");
    }

    private PublishedReport report(String name) {
        return Objects.requireNonNull(reports.get(name));
    }
}
