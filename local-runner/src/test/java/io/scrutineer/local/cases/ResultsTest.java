package io.scrutineer.local.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path directory;

    @Test
    void theFileHoldsEachCaseAsItCameOut() throws IOException {
        Path file = directory.resolve("new/results.json");

        Results.write(file, Reports.asPublished().values());

        JsonNode written = JSON.readTree(file.toFile());
        assertThat(written.path("cases").size()).isEqualTo(5);
        assertThat(written.at("/cases/0")).isEqualTo(JSON.readTree("""
                {"case": "east-ayrshire-2017", "kind": "joint-inspection", "areaCode": "S12000008",
                 "counts": {"6": 2, "5": 5, "4": 2}, "grades": {"2.2": 6, "6.3": 6},
                 "sentence": "Inspectors graded {6=2, 5=5, 4=2}.",
                 "reportUrl": "http://localhost:8083/reports/east-ayrshire-2017", "shortLink": "2G72PMQ"}
                """));
        assertThat(written.at("/cases/3/grades")).isEmpty();
        assertThat(written.at("/cases/3/sentence").isNull()).isTrue();
    }
}
