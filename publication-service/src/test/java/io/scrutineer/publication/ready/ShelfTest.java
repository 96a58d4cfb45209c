package io.scrutineer.publication.ready;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {

    private static final AnswerFields FIELDS = new AnswerFields(Map.of(), Map.of("ETag", "\"one\""));

    @TempDir
    Path directory;

    /** Or somebody who asks for whatever comes to mind would fill it. */
    @Test
    void so_many_queries_are_kept_and_no_more_and_paths_all_the_same() throws IOException {
        try (Shelf shelf = new Shelf(directory, Long.MAX_VALUE)) {
            for (int i = 0; i < 6_000; i++) {
                shelf.put("/v1/reports?year=" + i, FIELDS, new byte[] {1});
            }
            shelf.put("/v1/reports", FIELDS, new byte[] {1});
            assertThat(shelf.get("/v1/reports?year=4999")).isPresent();
            assertThat(shelf.get("/v1/reports?year=5000")).isEmpty();
            assertThat(shelf.get("/v1/reports")).isPresent();
        }
    }

    /** Each has its place in an index on the heap. */
    @Test
    void so_many_answers_are_kept_and_no_more() throws IOException {
        try (Shelf shelf = new Shelf(directory, Long.MAX_VALUE)) {
            for (int i = 0; i < 50_001; i++) {
                shelf.put("/reports/" + i, FIELDS, new byte[] {1});
            }
            assertThat(shelf.get("/reports/49999")).isPresent();
            assertThat(shelf.get("/reports/50000")).isEmpty();
        }
    }
}
