package io.scrutineer.publication.pipeline;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.contracts.PhaseChanged;
import io.scrutineer.messaging.EventHandler;
import io.scrutineer.messaging.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;

/** Keeps in which phase each inspection is. */
@ApplicationScoped
class PhaseChangedListener implements EventHandler<PhaseChanged> {

    private static final String STORE = """
            insert into inspection_phase (inspection_id, sequence, phase, changed_at) values (?, ?, ?, ?)
            on conflict (inspection_id) do update
            set sequence = excluded.sequence, phase = excluded.phase, changed_at = excluded.changed_at
            where inspection_phase.sequence < excluded.sequence""";

    private final AgroalDataSource dataSource;

    PhaseChangedListener(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public Class<PhaseChanged> eventType() {
        return PhaseChanged.class;
    }

    @Override
    public void handle(List<Received<PhaseChanged>> events) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement store = connection.prepareStatement(STORE)) {
            for (PhaseChanged event : Received.events(events)) {
                store.setObject(1, event.inspectionId());
                store.setInt(2, event.sequence());
                store.setString(3, event.phase());
                store.setObject(4, event.changedAt().atOffset(ZoneOffset.UTC));
                store.addBatch();
            }
            store.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("The phases of inspections did not take a batch", e);
        }
    }
}
