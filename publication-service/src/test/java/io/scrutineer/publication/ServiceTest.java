package io.scrutineer.publication;

import static io.scrutineer.publication.Service.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.scrutineer.testparts.RealParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class ServiceTest {

    @ParameterizedTest
    @ValueSource(strings = {"live", "ready", "started"})
    void health_is_told(String kind) {
        stranger().get("/q/health/" + kind).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void metrics_are_told() {
        assertThat(stranger().get("/q/metrics").then().statusCode(200).extract().asString())
                .contains("outbox_sent");
    }

    @Test
    void documentation_names_every_address_and_the_fields_of_a_report() {
        JsonPath api = stranger().accept("application/json").get("/q/openapi").jsonPath();
        assertThat(api.getMap("paths").keySet().stream().map(Object::toString))
                .containsExactlyInAnyOrder(
                        "/v1/audit/checkpoints",
                        "/v1/audit/entries",
                        "/v1/audit/verification",
                        "/v1/changes",
                        "/v1/drafts",
                        "/v1/drafts/{inspectionId}",
                        "/v1/drafts/{inspectionId}/accuracy-comments",
                        "/v1/drafts/{inspectionId}/accuracy-comments/{commentId}",
                        "/v1/drafts/{inspectionId}/accuracy-comments/{commentId}/answer",
                        "/v1/drafts/{inspectionId}/accuracy-round",
                        "/v1/drafts/{inspectionId}/accuracy-round/completion",
                        "/v1/drafts/{inspectionId}/approval",
                        "/v1/drafts/{inspectionId}/checks",
                        "/v1/drafts/{inspectionId}/corrections/{version}",
                        "/v1/drafts/{inspectionId}/improvement-plan",
                        "/v1/drafts/{inspectionId}/improvement-plan/actions/{actionId}",
                        "/v1/drafts/{inspectionId}/improvement-plan/actions/{actionId}/versions",
                        "/v1/drafts/{inspectionId}/improvement-plan/release",
                        "/v1/drafts/{inspectionId}/press-release",
                        "/v1/drafts/{inspectionId}/publication",
                        "/v1/drafts/{inspectionId}/quotes/{quoteId}",
                        "/v1/drafts/{inspectionId}/reply",
                        "/v1/drafts/{inspectionId}/reply/release",
                        "/v1/drafts/{inspectionId}/reply/versions",
                        "/v1/drafts/{inspectionId}/sections",
                        "/v1/drafts/{inspectionId}/sections/{code}",
                        "/v1/drafts/{inspectionId}/sections/{code}/versions",
                        "/v1/drafts/{inspectionId}/sign-off",
                        "/v1/drafts/{inspectionId}/withdrawals",
                        "/v1/drafts/{inspectionId}/withdrawals/{withdrawalId}",
                        "/v1/drafts/{inspectionId}/withdrawals/{withdrawalId}/decision",
                        "/v1/events",
                        "/v1/legal-holds",
                        "/v1/legal-holds/{inspectionId}",
                        "/v1/pipeline",
                        "/v1/pipeline/events",
                        "/v1/reports",
                        "/v1/reports/{inspectionId}",
                        "/v1/reports/{inspectionId}/impact",
                        "/v1/reports/{inspectionId}/improvement",
                        "/v1/reports/{inspectionId}/versions",
                        "/v1/reports/{inspectionId}/versions/{version}",
                        "/v1/search",
                        "/v1/staff/{person}/personal-data");
        assertThat(api.getMap("components.schemas.Report.properties").keySet().stream()
                        .map(Object::toString))
                .contains("title", "chapters", "gradeSentence", "contentSha256", "reviews");
        assertThat(
                        api.getString(
                                "paths.'/v1/reports'.get.responses.'200'.content.'application/json'.schema.properties.items.items.'$ref'"))
                .isEqualTo("#/components/schemas/ReportSummary");
        stranger().get("/q/swagger-ui/").then().statusCode(200);
    }
}
