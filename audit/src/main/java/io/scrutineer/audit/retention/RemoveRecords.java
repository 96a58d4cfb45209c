package io.scrutineer.audit.retention;

import io.agroal.api.AgroalDataSource;
import io.scrutineer.access.RowAccess;
import io.scrutineer.audit.record.ServiceActions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Removes records whose period is over and that nothing holds, and says so in the audit trail. */
@ApplicationScoped
class RemoveRecords {

    /** Small enough for one short transaction. */
    static final int BATCH = 50;

    private static final String DUE = """
            select t.%1$s from %2$s t
            where %3$s < ? and (%4$s)
            and not exists (select from legal_hold h where h.inspection_id = t.%1$s)
            order by t.%1$s limit ? for update""";

    private final AgroalDataSource dataSource;
    private final RowAccess access;
    private final LegalHolds holds;
    private final ServiceActions actions;
    private final Clock clock;

    RemoveRecords(
            AgroalDataSource dataSource, RowAccess access, LegalHolds holds, ServiceActions actions, Clock clock) {
        this.dataSource = dataSource;
        this.access = access;
        this.holds = holds;
        this.actions = actions;
        this.clock = clock;
    }

    /** Removes a batch, and tells how many inspections were concerned. */
    @Transactional
    public int batch(RecordClass records, String run) {
        return access.asService(() -> {
            holds.keepOut();
            List<UUID> due = due(records);
            if (!due.isEmpty()) {
                records.removals().forEach(removal -> remove(removal, due));
                actions.done(
                        "retention " + records.name(),
                        due.stream().map(UUID::toString).toList(),
                        run);
            }
            return due.size();
        });
    }

    private List<UUID> due(RecordClass records) {
        String query = DUE.formatted(records.id(), records.table(), records.ended(), records.condition());
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, cutoff(clock, records.period()));
            select.setInt(2, BATCH);
            List<UUID> due = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    due.add(rows.getObject(1, UUID.class));
                }
            }
            return due;
        } catch (SQLException e) {
            throw new IllegalStateException("What is due for removal was not read: " + records.name(), e);
        }
    }

    private void remove(String removal, List<UUID> ids) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement delete = connection.prepareStatement(removal)) {
            delete.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Records were not removed", e);
        }
    }

    /** What ended before this moment has been kept for its period; days are those of UTC. */
    static OffsetDateTime cutoff(Clock clock, Period period) {
        return clock.instant().atOffset(ZoneOffset.UTC).minus(period);
    }
}
