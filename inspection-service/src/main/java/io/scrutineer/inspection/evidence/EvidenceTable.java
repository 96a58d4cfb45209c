package io.scrutineer.inspection.evidence;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.failure.Conflict;
import io.scrutineer.failure.FieldErrors;
import io.scrutineer.inspection.Recording;
import io.scrutineer.inspection.evidence.AttributedFinding.Key;
import io.scrutineer.inspection.history.Version;
import io.scrutineer.inspection.history.VersionTable;
import io.scrutineer.inspection.history.Versions;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * A table of evidence, written in batches of one statement each, since evidence comes by the hundred thousand.
 *
 * <p>Whoever writes holds the inspection's row, so that nothing comes in beside evidence that is being frozen.
 */
public abstract class EvidenceTable<E extends Identified> {

    private static final String STATE =
            ", version, heads, disputed, withdrawn, recorded_by, recorded_body, recorded_roles, recorded_at, changed_in::text";
    private static final int STATE_COLUMNS = 9;

    private final Session session;
    private final VersionTable versionTable;
    private final ObjectMapper json;

    EvidenceTable(Session session, VersionTable versionTable, ObjectMapper json) {
        this.session = session;
        this.versionTable = versionTable;
        this.json = json;
    }

    /** Takes the inspection, who records, and an array for each column. */
    abstract String insert();

    /** Takes an array for each column and for each part of the state, then the inspection. */
    abstract String update();

    abstract List<Column> columns(List<E> batch);

    /** The columns of a piece, in the order in which it is read. */
    abstract String columns();

    abstract String table();

    abstract E read(ResultSet row) throws SQLException;

    /** The piece as a client describes it. */
    abstract Object description(E piece);

    /** The piece of a content that a version keeps. */
    abstract E piece(String content, ObjectMapper json) throws JsonProcessingException;

    /** The name of a batch in a request. */
    abstract String list();

    /** Stores what is new of a batch; what is stored already has to say the same. */
    public Recorded add(UUID inspection, List<E> batch, Recording by) {
        return add(inspection, batch, i -> list() + "[" + i + "]", by);
    }

    /** As above, of a batch in which each piece has its own place in the request. */
    Recorded add(UUID inspection, List<E> batch, IntFunction<String> place, Recording by) {
        int recorded = insert(inspection, batch, by);
        if (recorded < batch.size()) {
            requireSame(inspection, batch, place);
        }
        return Recorded.of(recorded, batch.size() - recorded);
    }

    /** Stores what is new of a batch, and tells which of it that is. */
    public Set<UUID> addNew(UUID inspection, List<E> batch, Recording by) {
        List<Key> keys =
                batch.stream().map(piece -> new Key(inspection, piece.id())).toList();
        boolean allNew = isInserted(inspection, batch, by) || insert(inspection, batch, by) == batch.size();
        return (allNew ? keys : addedNow(keys)).stream().map(Key::piece).collect(toSet());
    }

    /**
     * Which of these the running transaction has added. An insert could return them too, at the price of asking for each
     * row whether it may be seen, and nearly always all are new.
     */
    List<Key> addedNow(List<Key> batch) {
        return keys(
                "select inspection_id, id from " + table() + " join unnest(?, ?) named (inspection, piece)"
                        + " on inspection_id = named.inspection and id = named.piece"
                        + " where version = 1 and changed_in = pg_current_xact_id()",
                batch);
    }

    /** Whether all of a batch is stored, and said the same when it was recorded. */
    public boolean knows(UUID inspection, List<E> batch) {
        Map<UUID, E> stored =
                asRecorded(inspection, batch.stream().map(Identified::id).toList());
        return batch.stream().allMatch(piece -> piece.equals(stored.get(piece.id())));
    }

    /** All of an inspection that counts, in the order of the ids. */
    public List<E> all(UUID inspection) {
        return pieces(query(new Conditions(inspection).and("withdrawn = ?", false), "order by id"));
    }

    /** Those that meet the conditions, in the order of the ids, one more than the limit when there are more. */
    List<Stored<E>> page(Conditions conditions, @Nullable UUID after, int limit) {
        return query(conditions.and("id > ?", after), "order by id limit " + (limit + 1));
    }

    /**
     * In the order of the changes. They are ordered by the column itself: its name alone means what is selected by that
     * name, which is a text, and 10 before 9.
     */
    public List<Stored<E>> changes(UUID inspection, ChangeRange range, int limit) {
        Conditions conditions = new Conditions(inspection)
                .and("(changed_in, id) > (?::xid8, ?)", range.after(), range.afterPiece())
                .and("changed_in < ?::xid8", range.before());
        Conditions wanted = range.addedByNoneOf().isEmpty()
                ? conditions
                : conditions.and("not (version = 1 and changed_in = any (?::xid8[]))", (Object)
                        range.addedByNoneOf().toArray(String[]::new));
        return query(wanted, "order by %1$s.changed_in, %1$s.id limit %2$d".formatted(table(), limit + 1));
    }

    List<Stored<E>> withIds(UUID inspection, Collection<UUID> ids) {
        return query(new Conditions(inspection).and("id = any (?)", (Object) ids.toArray(UUID[]::new)), "");
    }

    /** Reads to change; nobody else changes these until the transaction ends. */
    List<Stored<E>> lock(UUID inspection, Collection<UUID> ids) {
        return query(
                new Conditions(inspection).and("id = any (?)", (Object) ids.toArray(UUID[]::new)),
                "order by id for update");
    }

    /** All versions of each of the pieces, the first included. */
    Map<UUID, Versions> versions(UUID inspection, List<Stored<E>> pieces) {
        List<UUID> amended = pieces.stream()
                .filter(stored -> stored.version() > 1)
                .map(Stored::id)
                .toList();
        Map<UUID, List<Version>> kept = amended.isEmpty() ? Map.of() : versionTable.of(inspection, amended);
        Map<UUID, Versions> versions = new HashMap<>();
        for (Stored<E> stored : pieces) {
            List<Version> known = kept.get(stored.id());
            versions.put(stored.id(), new Versions(known == null ? List.of(first(stored)) : known));
        }
        return versions;
    }

    /**
     * The versions of a piece after an id, made from a moment on, in the order of their ids; one more than the limit when there
     * are more.
     */
    List<Version> pageOfVersions(UUID inspection, Stored<E> stored, @Nullable UUID after, Instant from, int limit) {
        if (stored.version() > 1) {
            return versionTable.page(inspection, stored.id(), after, from, limit);
        }
        boolean isAfter = after == null || Versions.ORDER.compare(stored.id(), after) > 0;
        boolean isAsked = isAfter && stored.first().isFrom(from);
        return isAsked ? List.of(first(stored)) : List.of();
    }

    /** Those of one of the pieces. */
    static Versions of(Stored<?> stored, Map<UUID, Versions> versions) {
        return Objects.requireNonNull(versions.get(stored.id()));
    }

    /** The one version of a piece that was never changed. */
    private Version first(Stored<E> stored) {
        return Version.first(stored.id(), content(stored.piece()), stored.first());
    }

    /** The piece as versions keep it: as a client describes it. */
    public String content(E piece) {
        try {
            return json.writeValueAsString(description(piece));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Evidence is always representable as JSON", e);
        }
    }

    /** The piece as a version says it that does not withdraw it. */
    E piece(Version version) {
        try {
            return piece(Objects.requireNonNull(version.content()), json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Version " + version.id() + " is not stored as this release reads it", e);
        }
    }

    /** Stores what these pieces, which are there, have become. */
    void replace(UUID inspection, List<Stored<E>> changed) {
        session.doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(update())) {
                List<Column> columns = new ArrayList<>(columns(pieces(changed)));
                columns.add(Column.integers(changed, Stored::version));
                columns.add(Column.texts(changed, stored -> stored.headsBy(",")));
                columns.add(Column.booleans(changed, Stored::disputed));
                columns.add(Column.booleans(changed, Stored::withdrawn));
                Column.bind(columns, statement, 1);
                statement.setObject(columns.size() + 1, inspection);
                statement.executeUpdate();
            }
        });
    }

    private List<Stored<E>> query(Conditions conditions, String order) {
        return session.doReturningWork(connection -> {
            String sql = String.join(" ", "select", columns() + STATE, "from", table(), conditions.sql(), order);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                conditions.bind(statement);
                return readAll(statement);
            }
        });
    }

    private void requireSame(UUID inspection, List<E> batch, IntFunction<String> place) {
        Map<UUID, E> stored =
                asRecorded(inspection, batch.stream().map(Identified::id).toList());
        FieldErrors errors = new FieldErrors();
        for (int i = 0; i < batch.size(); i++) {
            if (!batch.get(i).equals(stored.get(batch.get(i).id()))) {
                errors.add(place.apply(i) + ".id", "is stored already, with other content");
            }
        }
        if (!errors.isEmpty()) {
            throw new Conflict("id-in-use", "The request changes what is recorded already.", errors.all());
        }
    }

    /** The pieces as they first came in, whatever has become of them since. */
    public Map<UUID, E> asRecorded(UUID inspection, Collection<UUID> ids) {
        List<Stored<E>> stored = withIds(inspection, ids);
        Map<UUID, Versions> versions = versions(inspection, stored);
        return stored.stream()
                .collect(toMap(Stored::id, each -> piece(of(each, versions).first())));
    }

    /** Two requests with the same ids wait for each other, in whatever order they name them, and never in a circle. */
    private List<E> inOneOrder(List<E> batch) {
        return batch.stream().sorted(Comparator.comparing(Identified::id)).toList();
    }

    /** Those of the named pieces that a query, which takes their inspections and their ids, finds. */
    List<Key> keys(String sql, List<Key> named) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                Column.bind(
                        List.of(Column.uuids(named, Key::inspection), Column.uuids(named, Key::piece)), statement, 1);
                return Key.readAll(statement);
            }
        });
    }

    /** How many are new of these. */
    private int insert(UUID inspection, List<E> batch, Recording by) {
        return batch.isEmpty()
                ? 0
                : session.doReturningWork(connection -> new BatchInsert(connection, table(), insert())
                        .insertNew(inspection, columns(inOneOrder(batch)), by));
    }

    /** Whether all of these are new and inserted, as nearly always; of a small batch it is not tried. */
    private boolean isInserted(UUID inspection, List<E> batch, Recording by) {
        return batch.size() >= BatchInsert.LARGE
                && session.doReturningWork(connection -> new BatchInsert(connection, table(), insert())
                        .insertAll(inspection, Column.uuids(batch, Identified::id), columns(inOneOrder(batch)), by));
    }

    private List<Stored<E>> readAll(PreparedStatement statement) throws SQLException {
        List<Stored<E>> all = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            int state = rows.getMetaData().getColumnCount() - STATE_COLUMNS + 1;
            while (rows.next()) {
                all.add(stored(rows, state));
            }
        }
        return all;
    }

    private Stored<E> stored(ResultSet row, int state) throws SQLException {
        E piece = read(row);
        Array heads = row.getArray(state + 1);
        return new Stored<>(
                piece,
                row.getInt(state),
                heads == null ? List.of(piece.id()) : List.of((UUID[]) heads.getArray()),
                row.getBoolean(state + 2),
                row.getBoolean(state + 3),
                new Recording(
                        row.getString(state + 4),
                        row.getString(state + 5),
                        row.getString(state + 6),
                        row.getTimestamp(state + 7).toInstant()),
                row.getString(state + 8));
    }

    private static <E extends Identified> List<E> pieces(List<Stored<E>> stored) {
        return stored.stream().map(Stored::piece).toList();
    }
}
