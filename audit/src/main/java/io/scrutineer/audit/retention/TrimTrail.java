package io.scrutineer.audit.retention;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.audit.chain.TrailKeys;
import io.scrutineer.audit.chain.TrailStart;
import io.scrutineer.audit.record.ServiceActions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Removes the entries of the audit trail whose period is over. While anything is held, all of the trail stays. */
@ApplicationScoped
class TrimTrail {

    private static final String NAME = "audit";

    private final AgroalDataSource dataSource;
    private final TrailKeys keys;
    private final LegalHolds holds;
    private final ServiceActions actions;
    private final Clock clock;
    private final String service;
    private final Period period;

    TrimTrail(
            AgroalDataSource dataSource,
            TrailKeys keys,
            LegalHolds holds,
            ServiceActions actions,
            Clock clock,
            @ConfigProperty(name = "messaging.service") String service,
            @ConfigProperty(name = "retention.audit", defaultValue = "P12Y") Period period) {
        this.dataSource = dataSource;
        this.keys = keys;
        this.holds = holds;
        this.actions = actions;
        this.clock = clock;
        this.service = service;
        this.period = period;
    }

    void check() {
        RecordClass.requireLongEnough(NAME, period);
    }

    /** Removes some, and tells whether there may be more. */
    @Transactional
    public boolean batch(String run) {
        holds.keepOut();
        if (holds.any()) {
            return false;
        }
        try (Connection connection = dataSource.getConnection()) {
            TrailStart start = new TrailStart(connection, service, keys, clock);
            Optional<Long> removed = start.moveOn(RemoveRecords.cutoff(clock, period));
            if (removed.isEmpty()) {
                return false;
            }
            start.forgetPeople();
            actions.done("retention " + NAME, List.of(removed.get().toString()), run);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("The audit trail was not trimmed", e);
        }
    }
}
