package io.scrutineer.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.scrutineer.local.cases.Expectation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The JSON that --results writes, held against what was published of the cases. */
record ResultsFile(JsonNode cases) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int INDICATORS = 9;

    static ResultsFile read(Path file) throws IOException {
        return new ResultsFile(JSON.readTree(file.toFile()).path("cases"));
    }

    void requireAsPublished() {
        List<Expectation> published = Expectation.all();
        assertThat(cases).hasSameSizeAs(published).hasSize(5);
        for (int number = 0; number < published.size(); number++) {
            requireSame(cases.get(number), published.get(number));
        }
    }

    private static void requireSame(JsonNode result, Expectation published) {
        assertThat(result.path("case").asText()).isEqualTo(published.name());
        assertThat(result.path("kind").asText()).isEqualTo(published.kind());
        assertThat(result.path("areaCode").asText()).isEqualTo(published.areaCode());
        assertThat(result.path("reportUrl").asText()).isEqualTo("http://localhost:8083/reports/" + published.name());
        assertThat(result.path("shortLink").asText())
                .startsWith(published.shortLink())
                .isNotEmpty();
        Map<Integer, Integer> counts = JSON.convertValue(result.path("counts"), new TypeReference<>() {});
        Map<String, Integer> grades = JSON.convertValue(result.path("grades"), new TypeReference<>() {});
        assertThat(counts).as("counts of %s", published.name()).isEqualTo(published.counts());
        assertThat(grades).containsAllEntriesOf(published.namedGrades()).hasSize(published.isGraded() ? INDICATORS : 0);
        assertThat(result.path("sentence").isTextual()).isEqualTo(published.isGraded());
    }
}
