package io.scrutineer.publication.press;

import io.scrutineer.contracts.BodyFact;
import io.scrutineer.publication.report.ReportContent;
import java.util.Optional;

/** The names of those who took part, by their ids. */
final class Organisations {

    private Organisations() {}

    static Optional<String> nameOf(String id, ReportContent report) {
        if (report.partnership().id().equals(id)) {
            return Optional.of(report.partnership().name());
        }
        return report.bodies().stream()
                .filter(body -> body.id().equals(id))
                .map(BodyFact::name)
                .findFirst();
    }
}
