package io.scrutineer.grading.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.contracts.EventJson;
import io.scrutineer.grading.assessment.GradingResult.GradingFramework;
import io.scrutineer.grading.catalogue.ShippedPolicies;
import io.scrutineer.grading.policy.Finding;
import io.scrutineer.grading.policy.Grading;
import io.scrutineer.grading.policy.Indicator;
import io.scrutineer.grading.policy.Scale;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GradingResultTest {

    private static final UUID ONE = UUID.fromString("01900000-0000-7000-8000-000000000001");
    private static final UUID TWO = UUID.fromString("f1900000-0000-7000-8000-000000000002");

    private final Scale scale = new Scale(List.of(new Scale.Level(1, "no"), new Scale.Level(2, "yes")));
    private final Finding low = new Finding(ONE, "staff-survey", "hmics", 1, List.of());
    private final Finding high = new Finding(TWO, "staff-survey", "hmics", 2, List.of("important-weakness"));

    @Test
    void canonical_json_of_a_result_never_changes() {
        String expected = "{\"framework\":{\"id\":\"f\",\"version\":\"1\"},\"grades\":[{\"confidence\":\"low\","
                + "\"explanation\":{\"effect\":\"not-graded\",\"rule\":\"indicative-grade\",\"steps\":["
                + "{\"effect\":\"insufficient\",\"inputs\":{\"minimum\":3,\"missing\":2,\"sourceKinds\":1,"
                + "\"sourceKindsWithoutEvidence\":[\"case-record-review\",\"young-people-interview\","
                + "\"parent-carer-interview\",\"staff-interview\",\"senior-officer-interview\",\"focus-group\","
                + "\"service-visit\",\"observation\",\"document-review\",\"young-people-survey\","
                + "\"parent-carer-survey\"]},\"rule\":\"minimum-source-kinds\",\"text\":\"Insufficient evidence: it came"
                + " from one kind of source; at least three are needed: two more are missing.\"},"
                + "{\"effect\":\"summarised\",\"findingIds\":[\"01900000-0000-7000-8000-000000000001\","
                + "\"f1900000-0000-7000-8000-000000000002\"],\"inputs\":{\"evaluations\":[1,2],"
                + "\"sourceKind\":\"staff-survey\",\"weight\":1},\"result\":1,\"rule\":\"median-within-kind\","
                + "\"text\":\"Survey of staff: the median of two findings is 1, no.\"},"
                + "{\"effect\":\"rated\",\"inputs\":{\"level\":\"low\",\"sourceKinds\":1,\"spread\":0},"
                + "\"rule\":\"confidence\",\"text\":\"Confidence is low: one kind of source.\"}],"
                + "\"text\":\"Title: insufficient evidence for a grade.\"},\"indicator\":\"1.1\",\"title\":\"Title\"}],"
                + "\"snapshotSha256\":\"00\"}";
        assertThat(canonical(List.of(low, high))).isEqualTo(expected);
        assertThat(canonical(List.of(high, low))).isEqualTo(expected);
    }

    @Test
    void packed_bytes_come_back_as_they_were() {
        byte[] bytes = "the same again and again. ".repeat(2_000).getBytes(UTF_8);
        assertThat(Packed.unpack(Packed.pack(ByteBuffer.wrap(bytes)))).isEqualTo(bytes);
        assertThat(Packed.pack(ByteBuffer.wrap(bytes))).hasSizeLessThan(1_000);
    }

    @Test
    void packing_keeps_nothing_of_what_was_packed_before() {
        byte[] bytes = "the same again and again. ".repeat(2_000).getBytes(UTF_8);
        byte[] packed = Packed.pack(ByteBuffer.wrap(bytes));
        Packed.pack(ByteBuffer.wrap("something else".getBytes(UTF_8)));
        assertThat(Packed.pack(ByteBuffer.wrap(bytes))).isEqualTo(packed);
    }

    @Test
    void bytes_of_a_result_are_its_canonical_json_whatever_was_written_before() {
        GradingResult longer = result(List.of(low, high));
        GradingResult shorter = result(List.of());
        assertThat(ResultBytes.of(longer)).isEqualTo(ByteBuffer.wrap(EventJson.write(longer)));
        assertThat(ResultBytes.of(shorter)).isEqualTo(ByteBuffer.wrap(EventJson.write(shorter)));
    }

    private String canonical(List<Finding> findings) {
        return new String(EventJson.write(result(findings)), UTF_8);
    }

    private GradingResult result(List<Finding> findings) {
        Grading grading = new Grading(ShippedPolicies.named("triangulated-median-1"), scale);
        return new GradingResult(
                "00",
                null,
                new GradingFramework("f", "1"),
                List.of(grading.grade(new Indicator("1.1", "Title"), findings)),
                null);
    }
}
