package io.scrutineer.inspection.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.InvalidInput;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworkCheckTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String SHIPPED = "local-authority-assessment-2023";

    private final FrameworkSchema schema = new FrameworkSchema();
    private ObjectNode document;

    @BeforeEach
    void read() throws IOException {
        document = shipped(SHIPPED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"improving-lives-2016", "care-and-protection-2018", SHIPPED})
    void frameworks_of_the_release_are_valid(String file) throws IOException {
        ObjectNode shipped = shipped(file);
        schema.require(shipped);
        Framework framework = JSON.treeToValue(shipped, Framework.class);
        assertThatCode(() -> FrameworkCheck.require(framework, framework.id(), framework.version()))
                .doesNotThrowAnyException();
    }

    @Test
    void four_levels_and_four_themes_are_a_framework_like_any() throws IOException {
        Framework framework = JSON.treeToValue(document, Framework.class);
        assertThat(framework.scale().levels()).hasSize(4);
        assertThat(framework.hasLevel(4)).isTrue();
        assertThat(framework.hasLevel(5)).isFalse();
        assertThat(framework.themes()).hasSize(4);
        assertThat(framework.indicators()).hasSize(9);
        assertThat(framework.hasIllustration("safeguarding", "safeguarding-1")).isTrue();
        assertThat(framework.hasIllustration("safeguarding", "safeguarding-2")).isFalse();
        assertThat(framework.hasIllustration("learning", "safeguarding-1")).isFalse();
        assertThat(framework.sourceKind("case-tracking"))
                .isEqualTo(new Framework.SourceKind("case-tracking", "Tracking of people's cases through records", 2));
        assertThat(framework.sourceKind("case-record-review")).isNull();
    }

    @Test
    void no_more_kinds_of_source_are_wanted_than_a_framework_has() throws IOException {
        Framework framework = JSON.treeToValue(document, Framework.class);
        int all = framework.sourceKinds().size();
        assertThat(framework.atMostSourceKinds(all - 1)).isEqualTo(all - 1);
        assertThat(framework.atMostSourceKinds(all + 1)).isEqualTo(all);
    }

    @Test
    void what_breaks_the_schema_is_named_by_its_path_all_at_once() {
        indicator(1, 0).put("code", "Not a code").remove("graded");
        indicator(0, 2).put("colour", "red");
        document.remove("title");
        ((ObjectNode) document.at("/sourceKinds/0")).put("readers", 3);
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "themes[1].indicators[0].code",
                        "themes[1].indicators[0].graded",
                        "themes[0].indicators[2].colour",
                        "title",
                        "sourceKinds[0].readers");
    }

    @Test
    void what_contradicts_itself_is_named_by_its_path_all_at_once() {
        indicator(1, 0).set("code", indicator(0, 0).get("code"));
        ((ObjectNode) indicator(0, 0).at("/illustrations/0")).put("level", 6);
        ((ObjectNode) indicator(0, 0).at("/illustrations/1")).put("id", "safeguarding-1");
        ((ObjectNode) document.at("/scale/levels/0")).put("value", 3);
        ((ObjectNode) document.at("/themes/3")).put("code", "ensuring-safety");
        ((ArrayNode) document.at("/flags")).add(document.at("/flags/0").deepCopy());
        document.put("version", "2024");
        assertThat(refused())
                .containsExactlyInAnyOrder(
                        "themes[1].indicators[0].code",
                        "themes[0].indicators[0].illustrations[0].level",
                        "themes[2].indicators[1].illustrations[1].id",
                        "scale.levels[1].value",
                        "themes[3].code",
                        "flags[5].code",
                        "version");
    }

    private List<String> refused() {
        return catchThrowableOfType(InvalidInput.class, () -> {
                    schema.require(document);
                    FrameworkCheck.require(
                            JSON.treeToValue(document, Framework.class), "local-authority-assessment", "2023");
                })
                .errors()
                .stream()
                .map(FieldError::path)
                .toList();
    }

    private ObjectNode indicator(int theme, int index) {
        return (ObjectNode) document.at("/themes/" + theme + "/indicators/" + index);
    }

    private static ObjectNode shipped(String name) throws IOException {
        JsonNode read = JSON.readTree(FrameworkCheckTest.class.getResource("/frameworks/" + name + ".json"));
        return (ObjectNode) read;
    }
}
