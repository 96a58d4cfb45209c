package io.scrutineer.inspection;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of rows in an order of its own, mostly of their ids, with a condition for each thing that is asked for and none for what is not. */
public final class PageQuery {

    private final List<String> order;
    private final List<String> conditions = new ArrayList<>();
    private final Parameters parameters = new Parameters();

    private PageQuery(String... order) {
        this.order = List.of(order);
    }

    /** The rows of an inspection, whose key has their id. */
    public static PageQuery of(UUID inspection) {
        return new PageQuery("key.id").with("key.inspection", inspection);
    }

    /** All rows of a table whose key is an id. */
    public static PageQuery ofAll() {
        return new PageQuery("id");
    }

    /** All rows of a table, in the order of attributes that no two rows have in common. */
    public static PageQuery ofAllBy(String... attributes) {
        return new PageQuery(attributes);
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
        return pageAfter(rows, after == null ? List.of() : List.of(after), limit);
    }

    /** Those after what a row has of the order, or from the start on where there is none; one more than the limit when there are more. */
    public <E> List<E> pageAfter(PanacheRepositoryBase<E, ?> rows, List<?> after, int limit) {
        if (!after.isEmpty()) {
            conditions.add("(%s) > (%s)"
                    .formatted(list(order), list(after.stream().map(this::named).toList())));
        }
        return rows.find(String.join(" and ", conditions) + " order by " + list(order), parameters)
                .range(0, limit)
                .list();
    }

    private void add(String comparison, Object value) {
        conditions.add(comparison + named(value));
    }

    private String named(Object value) {
        String name = "value" + parameters.map().size();
        parameters.and(name, value);
        return ":" + name;
    }

    private static String list(List<String> items) {
        return String.join(", ", items);
    }
}
