package io.scrutineer.messaging;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import net.jpountz.lz4.LZ4Factory;
import org.jboss.logging.Logger;

/**
 * Has events packed and unpacked by LZ4's native library. Kafka's client asks for the fastest there is, which is that one
 * only once somebody has loaded it, as the class loader of an application is not the system's.
 */
@ApplicationScoped
class NativeCompression {

    private static final Logger LOG = Logger.getLogger(NativeCompression.class);

    void load(@Observes StartupEvent event) {
        try {
            LZ4Factory.nativeInstance();
        } catch (LinkageError | AssertionError e) {
            LOG.infof("Events are packed in Java, as LZ4's library was not loaded: %s", e.toString());
        }
    }
}
