package io.scrutineer.grading.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.contracts.PinnedFramework;
import io.scrutineer.contracts.PinnedPolicy;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Sql;
import jakarta.inject.Inject;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Confirmed grades in numbers, of frameworks that no other test has. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class StatisticsTest {

    private final String framework = "framework-" + UUID.randomUUID();

    @Inject
    Kafka kafka;

    @Test
    void confirmed_grades_are_counted_by_indicator_and_others_are_not() {
        confirmed(Fieldwork.golden().snapshot());
        confirmed(Fieldwork.allAt(3).snapshot());
        confirmed(Fieldwork.allAt(3).snapshot());
        proposed(Fieldwork.allAt(2).snapshot());
        JsonPath numbers = statistics("");
        assertThat(numbers.getList("indicators.indicator")).containsExactly("2.1", "6.3");
        assertThat(numbers.getList("indicators[0].grades"))
                .isEqualTo(List.of(
                        Map.of("grade", 3, "label", "adequate", "grades", 2),
                        Map.of("grade", 5, "label", "very good", "grades", 1)));
        assertThat(numbers.getInt("indicators[0].raised")).isZero();
        assertThat(numbers.getInt("indicators[0].agreement.units")).isEqualTo(3);
        assertThat(numbers.getList("frameworks.framework")).containsExactly(framework);
        assertThat(numbers.getInt("frameworks[0].agreement.units")).isEqualTo(6);
    }

    @Test
    void numbers_are_of_the_indicator_the_year_and_the_body_that_are_asked_for() {
        confirmed(Fieldwork.golden().snapshot());
        int year = Year.now(ZoneOffset.UTC).getValue();
        assertThat(statistics("&version=1&indicator=2.1&body=education-scotland&year=" + year)
                        .getList("indicators.indicator"))
                .containsExactly("2.1");
        assertThat(statistics("&version=1066").getList("indicators")).isEmpty();
        assertThat(statistics("&indicator=9.9").getList("indicators")).isEmpty();
        assertThat(statistics("&year=" + (year - 1)).getList("indicators")).isEmpty();
        assertThat(statistics("&body=hmics").getList("indicators")).isEmpty();
        assertThat(Api.asLead().get("/v1/statistics/grades?year=soon").statusCode())
                .isEqualTo(422);
    }

    @Test
    void grade_that_the_panel_lowered_is_counted_as_lowered() {
        UUID inspection = proposed(Fieldwork.allAt(3).snapshot());
        String finding = Fieldwork.golden().snapshot().findings().stream()
                .filter(one -> one.indicator().equals("2.1"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        Api.act(inspection, "p-panel-ci", "care-inspectorate", """
                        {"kind": "propose", "indicator": "2.1", "grade": 2, "reason": "It says less.", "findings": ["%s"]}""".formatted(finding))
                .then()
                .statusCode(201);
        Api.act(inspection, "p-panel-es", "education-scotland", "{\"kind\": \"agree\", \"indicator\": \"2.1\"}")
                .then()
                .statusCode(201);
        Api.signOff(inspection);
        Api.confirmTwice(inspection);
        JsonPath numbers = statistics("&indicator=2.1");
        assertThat(numbers.getInt("indicators[0].lowered")).isEqualTo(1);
        assertThat(numbers.getInt("indicators[0].raised")).isZero();
        assertThat(numbers.getList("indicators[0].grades.grade")).containsExactly(2);
    }

    @Test
    void grades_that_an_amendment_opened_do_not_count_until_they_are_confirmed_again() {
        UUID inspection = confirmed(Fieldwork.golden().snapshot());
        assertThat(statistics("").getList("indicators")).hasSize(2);
        kafka.amend(Fieldwork.amended(
                inspection, 2, ofOwnFramework(Fieldwork.allAt(3).snapshot())));
        Api.awaitVersion(inspection, 2);
        assertThat(statistics("").getList("indicators")).isEmpty();
    }

    @Test
    void grades_that_an_amendment_leaves_confirmed_stay_in_the_year_of_their_confirmation() {
        UUID inspection = confirmed(Fieldwork.golden().snapshot());
        Sql.execute(
                "update confirmed_grade set confirmed_at = confirmed_at - interval '1 year' where inspection_id = ?",
                inspection);
        kafka.amend(Fieldwork.amended(
                inspection, 2, ofOwnFramework(Fieldwork.golden().snapshot())));
        assertThat(Api.awaitVersion(inspection, 2).jsonPath().getString("status"))
                .isEqualTo("confirmed");
        int year = Year.now(ZoneOffset.UTC).getValue();
        assertThat(statistics("&year=" + (year - 1)).getList("indicators")).hasSize(2);
        assertThat(statistics("&year=" + year).getList("indicators")).isEmpty();
    }

    @Test
    void inspection_stands_among_the_others_of_its_framework() {
        UUID own = confirmed(Fieldwork.allAt(3).snapshot());
        confirmed(Fieldwork.allAt(3).snapshot());
        confirmed(Fieldwork.allAt(2).snapshot());
        confirmed(Fieldwork.golden().snapshot());
        JsonPath standing =
                Api.asLead().get("/v1/assessments/{id}/standing", own).jsonPath();
        assertThat(standing.getList("indicators.indicator")).containsExactly("2.1", "6.3");
        assertThat(standing.getInt("indicators[0].grade")).isEqualTo(3);
        assertThat(standing.getInt("indicators[0].worse")).isEqualTo(1);
        assertThat(standing.getInt("indicators[0].same")).isEqualTo(1);
        assertThat(standing.getInt("indicators[0].better")).isEqualTo(1);
    }

    @Test
    void readers_of_the_same_case_records_are_compared_by_indicator_and_framework() {
        confirmed(Fieldwork.golden().snapshot());
        confirmed(Fieldwork.golden().snapshot());
        JsonPath numbers = statistics("");
        assertThat(numbers.getInt("indicators[0].readers.units")).isZero();
        assertThat(numbers.getMap("indicators[0].readers")).doesNotContainKey("alpha");
        assertThat(numbers.getInt("indicators[1].readers.units")).isEqualTo(80);
        assertThat(numbers.getDouble("indicators[1].readers.alpha")).isEqualTo(-0.12);
        assertThat(numbers.getInt("frameworks[0].readers.units")).isEqualTo(80);
        assertThat(statistics("&body=hmics").getList("indicators")).isEmpty();
    }

    @Test
    void agreement_of_readers_is_a_step_of_the_confidence_where_the_policy_asks_for_it() {
        UUID inspection = proposed(Fieldwork.ofKind("joint-inspection", new PinnedPolicy("triangulated-median", "3"))
                .apply(Fieldwork.golden().snapshot()));
        JsonPath step = Api.read(inspection)
                .jsonPath()
                .setRootPath("result.grades[1].explanation.steps.find { it.rule == 'confidence' }.inputs");
        assertThat(step.getInt("ratedTwice")).isEqualTo(40);
        assertThat(step.getInt("readerAgreement")).isEqualTo(77);
    }

    @Test
    void inspection_stands_nowhere_before_its_grades_are_confirmed() {
        UUID inspection = proposed(Fieldwork.golden().snapshot());
        assertThat(Api.asLead()
                        .get("/v1/assessments/{id}/standing", inspection)
                        .jsonPath()
                        .getList("indicators"))
                .isEmpty();
    }

    @Test
    void body_counts_the_inspections_that_it_takes_part_in_and_no_others() {
        confirmed(Fieldwork.golden().snapshot());
        assertThat(Api.as("p-lead", "hmics")
                        .get("/v1/statistics/grades?framework=" + framework)
                        .jsonPath()
                        .getList("indicators"))
                .isEmpty();
    }

    private JsonPath statistics(String more) {
        return Api.asLead()
                .get("/v1/statistics/grades?framework=" + framework + more)
                .jsonPath();
    }

    private UUID confirmed(EvidenceSnapshot snapshot) {
        UUID inspection = proposed(snapshot);
        Api.signOff(inspection);
        Api.confirmTwice(inspection);
        assertThat(Api.read(inspection).jsonPath().getString("status")).isEqualTo("confirmed");
        return inspection;
    }

    private UUID proposed(EvidenceSnapshot snapshot) {
        FieldworkCompleted event = Fieldwork.of(UUID.randomUUID(), 1, ofOwnFramework(snapshot));
        kafka.complete(event);
        Api.awaitAssessment(event.inspectionId());
        return event.inspectionId();
    }

    private EvidenceSnapshot ofOwnFramework(EvidenceSnapshot snapshot) {
        return Fieldwork.withFramework(old ->
                        new PinnedFramework(framework, old.version(), old.title(), old.scale(), old.indicators()))
                .apply(snapshot);
    }
}
