package io.scrutineer.grading.assessment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.scrutineer.access.RowAccess;
import io.scrutineer.contracts.EventJson;
import io.scrutineer.contracts.FieldworkCompleted;
import io.scrutineer.local.identity.Persona;
import io.scrutineer.testparts.RealParts;
import io.scrutineer.testparts.Tokens;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Grades come out again as they were proposed, and an auditor sees where they would not. */
@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class ReplayTest {

    @Inject
    Kafka kafka;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    RowAccess access;

    @Test
    void every_snapshot_gives_its_result_again() {
        UUID inspection = assessed(Fieldwork.completed());
        kafka.complete(Fieldwork.of(inspection, 2, Fieldwork.allAt(3).snapshot()));
        String sha256 = Api.awaitVersion(inspection, 2).jsonPath().getString("resultSha256");
        JsonPath replay = replay(inspection);
        assertThat(replay.getBoolean("same")).isTrue();
        assertThat(replay.getList("results.snapshotVersion")).containsExactly(1, 2);
        assertThat(replay.getString("results[1].resultSha256")).isEqualTo(sha256);
        assertThat(replay.getString("results[1].recomputedSha256")).isEqualTo(sha256);
        assertThat(replay.getList("results[0].deviations")).isEmpty();
    }

    @Test
    void inspection_that_was_not_graded_is_replayed_too() {
        UUID review = assessed(Fieldwork.with(Fieldwork.ofKind("progress-review", null)));
        assertThat(replay(review).getBoolean("same")).isTrue();
    }

    @Test
    void changed_result_is_found() {
        UUID inspection = assessed(Fieldwork.completed());
        byte[] other = "{}".getBytes(StandardCharsets.UTF_8);
        change(
                "update proposal set result = ? where inspection_id = ?",
                Packed.pack(ByteBuffer.wrap(other)),
                inspection);
        assertThat(replay(inspection).getBoolean("same")).isFalse();
        assertThat(replay(inspection).getList("results[0].deviations"))
                .containsExactly("result-changed", "result-differs");
    }

    @Test
    void changed_evidence_is_found_although_it_is_graded_well() {
        UUID inspection = assessed(Fieldwork.completed());
        byte[] other = EventJson.write(Fieldwork.allAt(1).snapshot());
        change(
                "update proposal set snapshot = ? where inspection_id = ?",
                Packed.pack(ByteBuffer.wrap(other)),
                inspection);
        assertThat(replay(inspection).getList("results[0].deviations"))
                .containsExactly("snapshot-changed", "result-differs");
    }

    @Test
    void auditor_sees_hashes_and_no_grades() {
        UUID inspection = assessed(Fieldwork.completed());
        assertThat(replay(inspection).prettify()).doesNotContain("very good").doesNotContain("explanation");
    }

    private UUID assessed(FieldworkCompleted event) {
        kafka.complete(event);
        Api.awaitAssessment(event.inspectionId());
        return event.inspectionId();
    }

    private static JsonPath replay(UUID inspection) {
        return given().header("Authorization", Tokens.bearer(Persona.of("p-auditor", "care-inspectorate", "auditor")))
                .get("/v1/assessments/{id}/replay", inspection)
                .jsonPath();
    }

    private void change(String sql, byte[] packed, UUID inspection) {
        access.asService(() -> QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement update = connection.prepareStatement(sql)) {
                update.setBytes(1, packed);
                update.setObject(2, inspection);
                assertThat(update.executeUpdate()).isEqualTo(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }));
    }
}
