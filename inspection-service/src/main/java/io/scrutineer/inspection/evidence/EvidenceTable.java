package io.scrutineer.inspection.evidence;

import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.Recording;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * A table of evidence, written in batches of one statement each, since evidence comes by the hundred thousand.
 *
 * <p>Whoever writes holds the inspection's row, so that nothing comes in beside evidence that is being frozen.
 */
abstract class EvidenceTable<E extends Identified> {

    private final Session session;

    EvidenceTable(Session session) {
        this.session = session;
    }

    /** Takes the inspection, who records, and an array for each column; leaves out ids that are there already. */
    abstract String insert();

    abstract List<Column> columns(List<E> batch);

    /** Selects columns of the table. */
    abstract String select();

    abstract E read(ResultSet row) throws SQLException;

    /** The name of a batch in a request. */
    abstract String list();

    /** Stores what is new of a batch; what is stored already has to say the same. */
    public Recorded add(UUID inspection, List<E> batch, Recording by) {
        int recorded = batch.isEmpty() ? 0 : insert(inspection, inOneOrder(batch), by);
        if (recorded < batch.size()) {
            requireSame(inspection, batch);
        }
        return new Recorded(recorded, batch.size() - recorded);
    }

    /** Whether all of a batch is stored, and says the same. */
    public boolean knows(UUID inspection, List<E> batch) {
        Map<UUID, E> stored = stored(inspection, batch);
        return batch.stream().allMatch(piece -> piece.equals(stored.get(piece.id())));
    }

    /** All of an inspection, in the order of the ids. */
    public List<E> all(UUID inspection) {
        return query(new Conditions(inspection), "order by id");
    }

    /** Those that meet the conditions, in the order of the ids, one more than the limit when there are more. */
    List<E> page(Conditions conditions, @Nullable UUID after, int limit) {
        return query(conditions.and("id > ?", after), "order by id limit " + (limit + 1));
    }

    private List<E> query(Conditions conditions, String order) {
        return session.doReturningWork(connection -> {
            String sql = String.join(" ", select(), conditions.sql(), order);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                conditions.bind(statement);
                return readAll(statement);
            }
        });
    }

    List<E> withIds(UUID inspection, UUID[] ids) {
        return query(new Conditions(inspection).and("id = any (?)", ids), "");
    }

    private void requireSame(UUID inspection, List<E> batch) {
        Map<UUID, E> stored = stored(inspection, batch);
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < batch.size(); i++) {
            if (!batch.get(i).equals(stored.get(batch.get(i).id()))) {
                errors.add(list() + "[" + i + "].id", "is stored already, with other content");
            }
        }
        if (!errors.isEmpty()) {
            throw new Conflict("id-in-use", "The request changes what is recorded already.", errors.all());
        }
    }

    private Map<UUID, E> stored(UUID inspection, List<E> batch) {
        UUID[] ids = batch.stream().map(Identified::id).toArray(UUID[]::new);
        return withIds(inspection, ids).stream().collect(Collectors.toMap(Identified::id, Function.identity()));
    }

    /** Two requests with the same ids wait for each other, in whatever order they name them, and never in a circle. */
    private List<E> inOneOrder(List<E> batch) {
        return batch.stream().sorted(Comparator.comparing(Identified::id)).toList();
    }

    private int insert(UUID inspection, List<E> batch, Recording by) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(insert())) {
                statement.setObject(1, inspection);
                statement.setString(2, by.person());
                statement.setString(3, by.body());
                statement.setString(4, by.roles());
                statement.setTimestamp(5, Timestamp.from(by.at()));
                bind(columns(batch), statement, 6);
                return statement.executeUpdate();
            }
        });
    }

    private static void bind(List<Column> columns, PreparedStatement statement, int first) throws SQLException {
        Connection connection = statement.getConnection();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            statement.setArray(first + i, column.array(connection));
        }
    }

    private List<E> readAll(PreparedStatement statement) throws SQLException {
        List<E> all = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                all.add(read(rows));
            }
        }
        return all;
    }
}
