package io.scrutineer.publication.search;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Fills in what can be searched before the service answers, so that no answer leaves a report out. */
@ApplicationScoped
class IndexAtStart {

    private static final Logger LOG = Logger.getLogger(IndexAtStart.class);

    private final IndexReport indexReport;

    IndexAtStart(IndexReport indexReport) {
        this.indexReport = indexReport;
    }

    void fill(@Observes StartupEvent start) {
        List<UUID> missing = indexReport.missing();
        missing.forEach(indexReport::index);
        if (!missing.isEmpty()) {
            LOG.infof("Reports that can be searched now: %d", missing.size());
        }
    }
}
