package io.scrutineer.publication.feed;

import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class ChangesTest {

    private final SampleInspection inspection = SampleInspection.create();

    @Inject
    MadeUpChanges madeUp;

    @Test
    void published_report_is_a_change_after_those_before_it_and_the_cursor_moves_past_it() {
        String before = end();
        published(inspection, "{\"datePublished\": \"2018-03\"}");
        JsonPath changes = after(before);
        assertThat(changes.getList("items.inspectionId"))
                .containsExactly(inspection.id().toString());
        assertThat(changes.getString("items[0].kind")).isEqualTo("created");
        assertThat(changes.getString("items[0].datePublished")).isEqualTo("2018-03");
        assertThat(changes.getString("items[0].contentSha256"))
                .isEqualTo(stranger()
                        .get("/v1/reports/{id}", inspection.id())
                        .jsonPath()
                        .getString("contentSha256"));
        JsonPath nothing = after(changes.getString("next"));
        assertThat(nothing.getList("items")).isEmpty();
        assertThat(nothing.getString("next")).isEqualTo(changes.getString("next"));
    }

    @Test
    void changes_are_told_a_page_at_a_time_with_a_link_while_there_are_more() {
        String before = end();
        madeUp.of(inspection, 5);
        stranger()
                .get("/v1/changes?limit=2&after=" + before)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("more", equalTo(true))
                .header("Link", containsString("rel=\"next\""));
        List<String> seen = new ArrayList<>();
        JsonPath page;
        String cursor = before;
        do {
            page = stranger().get("/v1/changes?limit=2&after=" + cursor).jsonPath();
            seen.addAll(page.getList("items.kind", String.class));
            cursor = page.getString("next");
        } while (page.getBoolean("more"));
        assertThat(seen).hasSize(5);
        stranger().get("/v1/changes?after=" + cursor).then().header("Link", nullValue());
    }

    @Test
    void filtered_changes_move_the_cursor_past_what_was_left_out() {
        String before = end();
        madeUp.of(inspection, 1);
        SampleInspection elsewhere = SampleInspection.create(snapshot -> snapshot.area("S12000023", "Orkney Islands"));
        madeUp.of(elsewhere, 1);
        JsonPath there =
                stranger().get("/v1/changes?areaCode=S12000023&after=" + before).jsonPath();
        assertThat(there.getList("items.area.name")).containsExactly("Orkney Islands");
        JsonPath corrected =
                stranger().get("/v1/changes?kind=corrected&after=" + before).jsonPath();
        assertThat(corrected.getList("items")).isEmpty();
        assertThat(after(corrected.getString("next")).getList("items")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "after=tampered, #/after",
        "after=OTk5OTk5OTk5OTk5, #/after",
        "after=LTE, #/after",
        "after=%00, #/after",
        "limit=0, #/limit",
        "limit=201, #/limit",
        "areaCode=%25, #/areaCode",
        "kind=planned, #/kind"
    })
    void parameter_that_can_not_be_is_named(String query, String pointer) {
        stranger()
                .urlEncodingEnabled(false)
                .get("/v1/changes?" + query)
                .then()
                .statusCode(query.contains("%00") ? 400 : 422)
                .contentType("application/problem+json")
                .body("errors.pointer", query.contains("%00") ? nullValue() : contains(pointer));
    }

    private static JsonPath after(String cursor) {
        return stranger()
                .get("/v1/changes?after=" + cursor)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The cursor after all that there is. */
    private static String end() {
        String cursor = "MA";
        JsonPath page;
        do {
            page = stranger().get("/v1/changes?limit=200&after=" + cursor).jsonPath();
            cursor = page.getString("next");
        } while (page.getBoolean("more"));
        return cursor;
    }
}
