package io.scrutineer.publication.published;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.scrutineer.access.RowAccess;
import io.scrutineer.publication.Repeating;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks now and then for drafts that wait for their moment and are not prepared for it; nothing depends on it. */
@ApplicationScoped
class Preparations {

    private final PrepareToPublish prepare;
    private final Repeating look;

    Preparations(
            PrepareToPublish prepare,
            RowAccess access,
            @ConfigProperty(name = "publication.prepare-interval", defaultValue = "PT2S") Duration interval) {
        this.prepare = prepare;
        this.look = new Repeating("preparations", interval, () -> access.asService(this::prepareAll));
    }

    void start(@Observes StartupEvent event) {
        look.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        look.stop();
    }

    private void prepareAll() {
        while (look.goesOn() && prepare.prepareNext() == PrepareToPublish.BATCH) {
            // until there are no more
        }
        prepare.letGo();
    }
}
