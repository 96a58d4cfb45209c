package io.scrutineer.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of rows in the order of their ids, with a condition for each thing that is asked for and none for what is not. */
public final class PageQuery {

    private final String id;
    private final List<String> conditions = new ArrayList<>();
    private final Parameters parameters = new Parameters();

    private PageQuery(String id) {
        this.id = id;
    }

    /** The rows of an inspection, whose key has their id. */
    public static PageQuery of(UUID inspection) {
        return new PageQuery("key.id").with("key.inspection", inspection);
    }

    /** All rows of a table whose key is an id. */
    public static PageQuery ofAll() {
        return new PageQuery("id");
    }

    /** Those with a value, or all where none is asked for. */
    public PageQuery with(String attribute, @Nullable Object value) {
        if (value != null) {
            add(attribute + " = ", value);
        }
        return this;
    }

    /** Those with no value where that is asked for, those with one where the opposite is, or all where neither is. */
    public PageQuery without(String attribute, @Nullable Boolean asked) {
        if (asked != null) {
            conditions.add(attribute + (asked ? " is null" : " is not null"));
        }
        return this;
    }

    /** Those after an id; one more than the limit when there are more. */
    public <E> List<E> page(PanacheRepositoryBase<E, ?> rows, @Nullable UUID after, int limit) {
        if (after != null) {
            add(id + " > ", after);
        }
        return rows.find(String.join(" and ", conditions) + " order by " + id, parameters)
                .range(0, limit)
                .list();
    }

    private void add(String comparison, Object value) {
        String name = "value" + conditions.size();
        conditions.add(comparison + ":" + name);
        parameters.and(name, value);
    }
}
