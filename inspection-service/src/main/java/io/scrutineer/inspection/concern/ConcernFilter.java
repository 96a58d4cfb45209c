package io.scrutineer.inspection.concern;

import io.scrutineer.inspection.PageQuery;
import org.jspecify.annotations.Nullable;

/** Which matters of concern are looked for; what is null does not matter. */
record ConcernFilter(
        @Nullable ConcernState state,
        @Nullable Boolean immediateRisk,
        @Nullable String partnership,
        @Nullable String areaCode) {

    PageQuery on(PageQuery query) {
        return query.with("state", state)
                .with("immediateRisk", immediateRisk)
                .with("partnership", partnership)
                .with("areaCode", areaCode);
    }
}
