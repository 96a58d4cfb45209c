package io.scrutineer.inspection.framework;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import io.scrutineer.inspection.Remembered;
import io.scrutineer.inspection.VersionedId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quality frameworks, each version once and for good. */
@ApplicationScoped
public class Frameworks implements PanacheRepositoryBase<StoredFramework, VersionedId> {

    private final ObjectMapper json;
    private final Remembered<VersionedId, Framework> remembered = new Remembered<>();

    Frameworks(ObjectMapper json) {
        this.json = json;
    }

    /** The framework, or null where there is none. */
    public @Nullable Framework version(VersionedId key) {
        return remembered.get(key, this::read);
    }

    List<FrameworkSummary> summaries() {
        return findAll(Sort.by("key.id", "key.version")).stream()
                .map(stored -> new FrameworkSummary(stored.key.id(), stored.key.version(), stored.title))
                .toList();
    }

    /** Stores a version, unless it is there already. */
    boolean addIfAbsent(Framework framework) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into framework (id, version, title, definition)
                                values (:id, :version, :title, cast(:definition as jsonb)) on conflict do nothing""")
                        .setParameter("id", framework.id())
                        .setParameter("version", framework.version())
                        .setParameter("title", framework.title())
                        .setParameter("definition", write(framework))
                        .executeUpdate()
                == 1;
    }

    private @Nullable Framework read(VersionedId key) {
        StoredFramework stored = findById(key);
        try {
            return stored == null ? null : json.readValue(stored.definition, Framework.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The framework " + key + " is not stored as this release reads it", e);
        }
    }

    private String write(Framework framework) {
        try {
            return json.writeValueAsString(framework);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A framework is always representable as JSON", e);
        }
    }
}
