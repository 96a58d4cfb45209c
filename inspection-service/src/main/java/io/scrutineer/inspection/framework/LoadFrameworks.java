package io.scrutineer.inspection.framework;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Stores the frameworks that this release brings; a version that is there already stays as it is. */
@ApplicationScoped
class LoadFrameworks {

    private static final Logger LOG = Logger.getLogger(LoadFrameworks.class);

    private final Frameworks frameworks;
    private final ObjectMapper json;
    private final List<String> files;

    LoadFrameworks(
            Frameworks frameworks,
            ObjectMapper json,
            @ConfigProperty(name = "inspection.frameworks") List<String> files) {
        this.frameworks = frameworks;
        this.json = json;
        this.files = files;
    }

    @Transactional
    void load(@Observes StartupEvent start) {
        for (String file : files) {
            Framework framework = read("frameworks/" + file + ".json");
            if (frameworks.addIfAbsent(framework)) {
                LOG.infof("Framework %s %s is now stored", framework.id(), framework.version());
            }
        }
    }

    private Framework read(String resource) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException("There is no resource " + resource);
            }
            return json.readValue(file, Framework.class);
        } catch (IOException e) {
            throw new UncheckedIOException("Not a framework: " + resource, e);
        }
    }
}
