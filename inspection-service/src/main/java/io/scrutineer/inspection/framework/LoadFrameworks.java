package io.scrutineer.inspection.framework;

import io.quarkus.runtime.StartupEvent;
import io.scrutineer.contracts.Shipped;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Stores the frameworks that this release brings; a version that is there already stays as it is. */
@ApplicationScoped
class LoadFrameworks {

    private static final Logger LOG = Logger.getLogger(LoadFrameworks.class);

    private final Frameworks frameworks;
    private final List<String> files;

    LoadFrameworks(Frameworks frameworks, @ConfigProperty(name = "inspection.frameworks") List<String> files) {
        this.frameworks = frameworks;
        this.files = files;
    }

    @Transactional
    void load(@Observes StartupEvent start) {
        for (String file : files) {
            Framework framework = Shipped.read("frameworks/" + file + ".json", Framework.class);
            if (frameworks.addIfAbsent(framework)) {
                LOG.infof("Framework %s %s is now stored", framework.id(), framework.version());
            }
        }
    }
}
