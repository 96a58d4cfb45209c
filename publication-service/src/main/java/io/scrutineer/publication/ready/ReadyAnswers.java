package io.scrutineer.publication.ready;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import io.scrutineer.access.RowAccess;
import io.scrutineer.publication.Repeating;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The answers that are ready, until anything changes that the public can read: then all are let go.
 *
 * <p>What this replica changes it is told at once; what others change it sees within a tenth of a second. While it can not
 * look, nothing is ready: what was kept may be what was withdrawn meanwhile.
 */
@ApplicationScoped
public class ReadyAnswers {

    private static final String GENERATION = "select generation from public_state";

    /** A look that fails once and is done again takes less. */
    private static final Duration TRUSTED = Duration.ofSeconds(2);

    private final AgroalDataSource dataSource;
    private final Path directory;
    private final MemorySize size;
    private final Repeating look;
    private final long trusted;
    private final Shelf nothing;
    private volatile Shelf shelf;
    private volatile long lastLook;
    private long generation = -1;

    ReadyAnswers(
            AgroalDataSource dataSource,
            RowAccess access,
            @ConfigProperty(name = "ready-answers.directory") Path directory,
            @ConfigProperty(name = "ready-answers.size") MemorySize size,
            @ConfigProperty(name = "ready-answers.look-interval", defaultValue = "PT0.1S") Duration lookInterval) {
        this.dataSource = dataSource;
        this.directory = directory;
        this.size = size;
        this.shelf = empty();
        this.nothing = new Shelf(directory, 0);
        this.trusted = lookInterval.plus(TRUSTED).toNanos();
        this.lastLook = System.nanoTime() - trusted;
        this.look = new Repeating("ready-answers", lookInterval, () -> access.asService(this::look));
    }

    void start(@Observes StartupEvent event) {
        look.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        look.stop();
        letGo();
    }

    /** Where the answers of now are, and where one belongs that begins to be made now. */
    Shelf shelf() {
        return System.nanoTime() - lastLook < trusted ? shelf : nothing;
    }

    /** To be called when something public has changed, after the transaction that did it. */
    public synchronized void letGo() {
        Shelf old = shelf;
        shelf = empty();
        try {
            old.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Answers that are not given any more were not let go", e);
        }
    }

    private Shelf empty() {
        return new Shelf(directory, size.asLongValue());
    }

    private void look() {
        long begin = System.nanoTime();
        long now = currentGeneration();
        if (now != generation) {
            letGo();
            generation = now;
        }
        lastLook = begin;
    }

    private long currentGeneration() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(GENERATION);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("Whether anything public changed can not be read", e);
        }
    }
}
