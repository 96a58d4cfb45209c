package io.scrutineer.audit.staff;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that the service holds of a person: the rows that name them, and where they are in the audit trail. */
record PersonalDataView(String person, List<NamedIn> rows, TrailView trail) {

    /** A row of a table that names the person. */
    record NamedIn(
            String table,
            String column,
            String id,
            @Nullable Instant at) {}

    /** The positions are those of GET /v1/audit/entries; an entry that is just being sealed has none yet. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TrailView(
            long entries,
            @Nullable Long firstPosition,
            @Nullable Long lastPosition,
            @Nullable Instant firstAt,
            @Nullable Instant lastAt) {}
}
