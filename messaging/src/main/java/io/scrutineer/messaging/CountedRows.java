package io.scrutineer.messaging;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Metrics that are asked of the database, so that they tell the truth when whoever works on the rows is dead. */
@ApplicationScoped
public class CountedRows {

    private final AgroalDataSource dataSource;
    private final MeterRegistry metrics;

    CountedRows(AgroalDataSource dataSource, MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.metrics = metrics;
    }

    /** Has a metric tell what a query counts whenever metrics are read; no number while the database is away. */
    public void tell(String metric, String query) {
        metrics.gauge(metric, this, rows -> rows.count(query));
    }

    private double count(String query) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            return Double.NaN;
        }
    }
}
