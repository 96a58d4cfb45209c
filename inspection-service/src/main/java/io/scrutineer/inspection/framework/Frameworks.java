package io.scrutineer.inspection.framework;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.inspection.VersionedDocuments;
import io.scrutineer.inspection.VersionedDocuments.Summary;
import io.scrutineer.inspection.VersionedId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The quality frameworks, each version once and for good. */
@ApplicationScoped
public class Frameworks {

    private final VersionedDocuments<Framework> documents;

    Frameworks(Session session, ObjectMapper json) {
        this.documents = new VersionedDocuments<>(session, json, "framework", Framework.class);
    }

    /** The framework, or null where there is none. */
    public @Nullable Framework version(VersionedId key) {
        return documents.version(key);
    }

    List<Summary> page(@Nullable String id, List<String> after, int limit) {
        return documents.page(id, after, limit);
    }

    /** Stores a version, unless it is there already. */
    boolean addIfAbsent(Framework framework) {
        return documents.addIfAbsent(framework.key(), framework.title(), framework);
    }
}
