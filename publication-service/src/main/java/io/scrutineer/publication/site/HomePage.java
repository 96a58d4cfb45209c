package io.scrutineer.publication.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first page: what came out last, and how grades are spread in the whole country. */
record HomePage(
        List<ReportListPage.Entry> latest,
        @Nullable Spread national,
        @Nullable String framework) {

    static final int LATEST = 5;

    /** A search from here begins with words alone. */
    public List<SearchPage.Hidden> noFilters() {
        return List.of();
    }
}
