package io.scrutineer.publication.followup;

import static io.scrutineer.publication.Service.approve;
import static io.scrutineer.publication.Service.awaitDraft;
import static io.scrutineer.publication.Service.publish;
import static io.scrutineer.publication.Service.published;
import static io.scrutineer.publication.Service.receive;
import static io.scrutineer.publication.Service.stranger;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.scrutineer.contracts.ConfirmedGrade;
import io.scrutineer.contracts.GradesConfirmed;
import io.scrutineer.contracts.PinnedFramework;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Grades of one area, then and later; nothing is compared that does not mean the same. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class ImpactTest {

    /** Of this test alone. */
    private final String area = "S%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));

    @Test
    void grades_that_moved_are_told_by_indicator_and_later_inspection() {
        SampleInspection first = inspected("2015-03", "1");
        SampleInspection second = inspected("2018-03", "1", new ConfirmedGrade("6.3", 4, "good"));
        SampleInspection third = inspected("2021-03", "1");
        impact(first)
                .body("areaCode", equalTo(area))
                .body("inspections.reference", contains(second.reference(), third.reference()))
                .body("inspections[0].sampleEvidence", equalTo(true))
                .body("inspections[0].indicators.code", contains("2.1", "6.3"))
                .body("inspections[0].indicators.steps", contains(0, -2))
                .body("inspections[0].indicators[1].from.label", equalTo("excellent"))
                .body("inspections[0].indicators[1].to.label", equalTo("good"))
                .body("inspections[1].indicators.steps", contains(0, 0));
        impact(second)
                .body("inspections.reference", contains(third.reference()))
                .body("inspections[0].indicators.steps", contains(0, 2));
        impact(third).body("inspections", empty());
    }

    @Test
    void another_framework_or_version_or_area_is_not_compared() {
        SampleInspection first = inspected("2015-03", "1");
        inspected("2018-03", "2");
        published(SampleInspection.create(), "{\"datePublished\": \"2019-03\"}");
        impact(first).body("inspections", empty());
    }

    @Test
    void withdrawn_inspection_is_not_compared() {
        SampleInspection first = inspected("2015-03", "1");
        SampleInspection second = inspected("2018-03", "1");
        new Withdrawn(second).done();
        impact(first).body("inspections", empty());
        stranger().get("/v1/reports/{id}/impact", second.id()).then().statusCode(410);
    }

    private static ValidatableResponse impact(SampleInspection of) {
        return stranger().get("/v1/reports/{id}/impact", of.id()).then().statusCode(200);
    }

    private SampleInspection inspected(String date, String frameworkVersion, ConfirmedGrade... others) {
        SampleInspection inspection = SampleInspection.create(snapshot -> snapshot.area(area, "Sample Area")
                .framework(
                        version(SampleInspection.create().fieldwork().snapshot().framework(), frameworkVersion)));
        receive(inspection.fieldwork(), confirmed(inspection, others));
        awaitDraft(inspection.id(), "confirmed");
        approve(inspection.id()).then().statusCode(200);
        publish(inspection.id(), "{\"datePublished\": \"" + date + "\"}").then().statusCode(201);
        return inspection;
    }

    private static PinnedFramework version(PinnedFramework framework, String version) {
        return new PinnedFramework(
                framework.id(), version, framework.title(), framework.scale(), framework.indicators());
    }

    private static GradesConfirmed confirmed(SampleInspection inspection, ConfirmedGrade... others) {
        GradesConfirmed confirmed = inspection.confirmed();
        return new GradesConfirmed(
                confirmed.inspectionId(),
                confirmed.snapshotVersion(),
                confirmed.snapshotSha256(),
                confirmed.resultSha256(),
                confirmed.confirmedAt(),
                confirmed.confirmingBodies(),
                confirmed.grades().stream()
                        .map(grade -> List.of(others).stream()
                                .filter(other -> other.indicator().equals(grade.indicator()))
                                .findFirst()
                                .orElse(grade))
                        .toList());
    }
}
