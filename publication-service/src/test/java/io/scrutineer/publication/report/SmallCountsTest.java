package io.scrutineer.publication.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.contracts.ActivityFact;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.publication.SampleInspection;
import io.scrutineer.publication.SnapshotChange;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** All public forms are made of the content alone, so what can not be told from it can be told from none of them. */
class SmallCountsTest {

    private static final UUID ID = new UUID(0, 7);
    private static final List<String> KINDS = List.of("staff-interview", "focus-group", "young-people-interview");

    private final EvidenceSnapshot snapshot =
            SampleInspection.create().fieldwork().snapshot();

    @Property(tries = 200)
    void content_is_the_same_however_the_people_are_spread_over_groups(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 30) Integer> people) {
        int sum = people.stream().mapToInt(Integer::intValue).sum();
        List<Integer> allInOne = IntStream.range(0, people.size())
                .mapToObj(i -> i == 0 ? sum : 0)
                .toList();
        assertThat(content(people)).isEqualTo(content(allInOne));
    }

    @Property(tries = 50)
    void small_sums_can_not_be_told_apart(@ForAll @IntRange(min = 1, max = 4) int people) {
        assertThat(content(List.of(people, 0, 0))).isEqualTo(content(List.of(1, 0, 0)));
        assertThat(content(List.of(people, 0, 0))).isNotEqualTo(content(List.of(5, 0, 0)));
    }

    private String content(List<Integer> people) {
        ActivityFact[] activities = IntStream.range(0, people.size())
                .mapToObj(i -> new ActivityFact(
                        new UUID(1, i),
                        KINDS.get(i % KINDS.size()),
                        "care-inspectorate",
                        "2017-09-0" + (i + 1),
                        people.get(i),
                        false))
                .toArray(ActivityFact[]::new);
        EvidenceSnapshot changed = new SnapshotChange(snapshot)
                .reference("sample")
                .activities(activities)
                .findings(List.of())
                .done();
        KnownParts parts = new KnownParts(ID, "a".repeat(64), InspectionFacts.of(changed), List.of());
        return new String(ReportAssembly.assemble(parts, Map.of()).canonicalJson(), StandardCharsets.UTF_8);
    }
}
