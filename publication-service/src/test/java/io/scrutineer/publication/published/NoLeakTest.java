package io.scrutineer.publication.published;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.awaitDraft;
import static io.scrutineer.publication.Service.publish;
import static io.scrutineer.publication.Service.receive;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks from outside for a report that is approved and not public, and for one that does not exist. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class NoLeakTest {

    private final SampleInspection unpublished = SampleInspection.create();
    private final SampleInspection nonexistent = SampleInspection.create();

    @BeforeEach
    void approveWithoutPublishing() {
        receive(unpublished.fieldwork(), unpublished.proposed(), unpublished.confirmed());
        awaitDraft(unpublished.id(), "confirmed");
        approve(unpublished.id()).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "*/*", "application/xml"})
    void report_as_data_answers_as_if_it_did_not_exist(String accept) {
        assertThat(PublicAnswer.to("/v1/reports/" + unpublished.id(), accept))
                .isEqualTo(PublicAnswer.to("/v1/reports/" + nonexistent.id(), accept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "*/*", "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8"})
    void page_answers_as_if_it_did_not_exist(String accept) {
        assertThat(PublicAnswer.to("/reports/" + unpublished.reference(), accept))
                .isEqualTo(PublicAnswer.to("/reports/" + nonexistent.reference(), accept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".pdf",
                ".txt",
                ".csv",
                ".json",
                "/versions/1",
                "/versions/1.pdf",
                "/versions/1.json",
                "/young-people"
            })
    void other_forms_answer_as_if_it_did_not_exist(String form) {
        assertThat(PublicAnswer.to("/reports/" + unpublished.reference() + form, "*/*"))
                .isEqualTo(PublicAnswer.to("/reports/" + nonexistent.reference() + form, "*/*"));
    }

    @Test
    void the_answers_are_404() {
        PublicAnswer data = PublicAnswer.to("/v1/reports/" + unpublished.id(), "*/*");
        assertThat(data.status()).isEqualTo(404);
        assertThat(data.body()).contains("urn:scrutineer:problem:not-found").doesNotContain("reference");
        PublicAnswer page = PublicAnswer.to("/reports/" + unpublished.reference(), "*/*");
        assertThat(page.status()).isEqualTo(404);
        assertThat(page.body()).contains(">Page not found</h1>").doesNotContain(unpublished.reference());
    }

    @Test
    void lists_say_nothing_of_it() {
        assertThat(PublicAnswer.to("/v1/reports?limit=200", "*/*").body())
                .doesNotContain(unpublished.id().toString());
        for (String path : List.of("/", "/reports", "/search", "/v1/search?limit=200", "/areas/S12000008")) {
            assertThat(PublicAnswer.to(path, "*/*").body()).as(path).doesNotContain(unpublished.reference());
        }
    }

    @Test
    void short_link_answers_as_if_it_did_not_exist_until_the_report_is_public() {
        String code = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        PublicAnswer before = PublicAnswer.to("/s/" + code, "*/*");
        assertThat(before).isEqualTo(PublicAnswer.to("/s/none", "*/*"));
        publish(unpublished.id(), "{\"shortLink\":\"%s\"}".formatted(code))
                .then()
                .statusCode(201);
        assertThat(PublicAnswer.to("/s/" + code, "*/*").status()).isEqualTo(301);
    }
}
