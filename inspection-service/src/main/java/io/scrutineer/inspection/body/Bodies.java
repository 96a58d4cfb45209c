package io.scrutineer.inspection.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.scrutineer.inspection.Remembered;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The public bodies that inspect. */
@ApplicationScoped
public class Bodies implements PanacheRepositoryBase<Body, String> {

    private final Remembered<String, Body> remembered = new Remembered<>();

    /** The body, or null where there is none. */
    public @Nullable Body withId(String id) {
        return remembered.get(id, this::findById);
    }
}
