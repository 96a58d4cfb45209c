package io.scrutineer.inspection.evidence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which evidence of an inspection is looked for: only what matters stands in the SQL, so that its index is used. */
final class Conditions {

    private final UUID inspection;
    private final StringBuilder sql = new StringBuilder("where inspection_id = ?");
    private final List<Object> parameters = new ArrayList<>();

    Conditions(UUID inspection) {
        this.inspection = inspection;
        parameters.add(inspection);
    }

    /** Narrows by a value, where there is one. */
    Conditions and(String condition, @Nullable Object value) {
        return value == null ? this : and(condition, new Object[] {value});
    }

    Conditions and(String condition, Object... values) {
        sql.append(" and ").append(condition);
        Collections.addAll(parameters, values);
        return this;
    }

    /** Narrows findings by a value of the activity that they came from, where there is one. */
    Conditions andOfActivity(String condition, @Nullable Object value) {
        return value == null
                ? this
                : and(
                        "activity_id in (select id from activity where inspection_id = ? and " + condition + ")",
                        inspection,
                        value);
    }

    String sql() {
        return sql.toString();
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
    }
}
