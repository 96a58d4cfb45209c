package io.scrutineer.audit.chain;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Tells the metrics how many entries wait for their seal, up to 100,000; asked of the database, so that a dead sealer shows.
 */
@ApplicationScoped
class UnsealedGauge {

    /** As many as tell that sealing has stopped; in their order, so that PostgreSQL reads no others. */
    static final String COUNT = """
            select count(*) from (
                select from audit.entry e
                where e.id > coalesce((select settled from audit.checkpoint order by position desc limit 1), 0)
                and (select true from audit.seal s where s.entry_id = e.id) is null
                order by e.id limit 100000) unsealed""";

    private final AgroalDataSource dataSource;
    private final MeterRegistry metrics;

    UnsealedGauge(AgroalDataSource dataSource, MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.metrics = metrics;
    }

    void register(@Observes StartupEvent event) {
        metrics.gauge("audit.unsealed", this, UnsealedGauge::count);
    }

    private double count() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(COUNT);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
