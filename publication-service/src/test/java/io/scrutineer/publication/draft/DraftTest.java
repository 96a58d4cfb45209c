package io.scrutineer.publication.draft;

import static io.scrutineer.publication.Service.awaitDraft;
import static io.scrutineer.publication.Service.receive;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.contracts.InspectionEvent;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.testparts.RealParts;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "publication"))
class DraftTest {

    private final SampleInspection inspection = SampleInspection.create();

    @ParameterizedTest
    @CsvSource({"0,1,2", "0,2,1", "1,0,2", "1,2,0", "2,0,1", "2,1,0"})
    void same_draft_comes_of_the_three_events_in_any_order(int first, int second, int third) {
        List<InspectionEvent> events = inspection.events();
        receive(events.get(first), events.get(second), events.get(third));
        awaitDraft(inspection.id(), "confirmed")
                .then()
                .body("status", equalTo("draft"))
                .body(
                        "content.title",
                        equalTo("Joint inspection of services for children and young people in East Ayrshire"))
                .body("content.fieldworkDates", equalTo("August to November 2017"))
                .body("content.bodies.name", equalTo(List.of("Care Inspectorate", "Education Scotland")))
                .body(
                        "content.chapters.title",
                        equalTo(List.of("How well are lives improving?", "How well are partners working together?")))
                .body("content.chapters.grades.flatten().grade", equalTo(List.of(5, 6)))
                .body("content.gradeCounts.label", equalTo(List.of("excellent", "very good")))
                .body(
                        "content.gradeSentence",
                        equalTo(
                                "Inspectors graded one of the two quality indicators as excellent and one as very good."));
    }
}
