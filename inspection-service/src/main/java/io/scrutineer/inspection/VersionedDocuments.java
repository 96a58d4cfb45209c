package io.scrutineer.inspection;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import org.hibernate.Session;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;

/** Reference data kept as JSON in a table of its own, each version once and for good; the name is one of the code. */
public final class VersionedDocuments<D> {

    private final EntityManager entities;
    private final ObjectMapper json;
    private final String table;
    private final Class<D> type;
    private final Remembered<VersionedId, D> remembered = new Remembered<>();

    public VersionedDocuments(EntityManager entities, ObjectMapper json, String table, Class<D> type) {
        this.entities = entities;
        this.json = json;
        this.table = table;
        this.type = type;
    }

    /** What a list shows of a document. */
    public record Summary(String id, String version, String title) {}

    /** The document, or null where there is none. */
    public @Nullable D version(VersionedId key) {
        return remembered.get(key, this::read);
    }

    /** Those with an id or all, in the order of ids and versions, after these two, one more than the limit when there are more. */
    public List<Summary> page(@Nullable String id, List<String> after, int limit) {
        List<Tuple> rows = entities.unwrap(Session.class)
                .createNativeQuery(
                        "select id, version, title from " + table + " where id = coalesce(:id, id)"
                                + " and (id, version) > (:afterId, :afterVersion) order by id, version limit :most",
                        Tuple.class)
                .setParameter("id", id, StandardBasicTypes.STRING)
                .setParameter("afterId", after.get(0))
                .setParameter("afterVersion", after.get(1))
                .setParameter("most", limit + 1)
                .getResultList();
        return rows.stream()
                .map(row -> new Summary(row.get(0, String.class), row.get(1, String.class), row.get(2, String.class)))
                .toList();
    }

    /** Stores a version, unless it is there already. */
    public boolean addIfAbsent(VersionedId key, String title, D document) {
        return entities.createNativeQuery("insert into " + table + " (id, version, title, definition)"
                                + " values (:id, :version, :title, cast(:definition as jsonb)) on conflict do nothing")
                        .setParameter("id", key.id())
                        .setParameter("version", key.version())
                        .setParameter("title", title)
                        .setParameter("definition", write(document))
                        .executeUpdate()
                == 1;
    }

    private @Nullable D read(VersionedId key) {
        List<?> found = entities.createNativeQuery(
                        "select cast(definition as text) from " + table + " where id = :id and version = :version",
                        String.class)
                .setParameter("id", key.id())
                .setParameter("version", key.version())
                .getResultList();
        try {
            return found.isEmpty() ? null : json.readValue((String) found.get(0), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(key + " of " + table + " is not stored as this release reads it", e);
        }
    }

    private String write(D document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Reference data is always representable as JSON", e);
        }
    }
}
