package io.scrutineer.grading.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.scrutineer.contracts.CaseReadingFact;
import io.scrutineer.contracts.EvidenceSnapshot;
import io.scrutineer.contracts.FindingFact;
import io.scrutineer.contracts.PinnedPolicy;
import io.scrutineer.contracts.RatingPairFact;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** An amendment touches the indicators whose facts it changes, and no others. */
class ChangedInputsTest {

    private static final List<String> BOTH = List.of("2.1", "6.3");
    private static final EvidenceSnapshot BEFORE = Fieldwork.golden().snapshot();

    @Test
    void finding_that_is_taken_away_changes_its_indicator_alone() {
        assertThat(changed(Fieldwork.withFindings(findings -> findings.subList(1, findings.size()))))
                .containsExactly("2.1");
    }

    @Test
    void order_of_the_findings_changes_nothing() {
        assertThat(changed(Fieldwork.withFindings(findings -> {
                    List<FindingFact> reversed = new ArrayList<>(findings);
                    Collections.reverse(reversed);
                    return reversed;
                })))
                .isEmpty();
    }

    @Test
    void another_policy_changes_all() {
        assertThat(changed(Fieldwork.ofKind("joint-inspection", new PinnedPolicy("triangulated-median", "2"))))
                .containsExactlyElementsOf(BOTH);
    }

    @Test
    void other_ratings_of_case_records_change_their_indicator_alone() {
        assertThat(changed(
                        Fieldwork.withReadings(new CaseReadingFact(40, List.of(new RatingPairFact("6.3", 4, 4, 40))))))
                .containsExactly("6.3");
    }

    private static Iterable<String> changed(UnaryOperator<EvidenceSnapshot> change) {
        return ChangedInputs.between(BEFORE, change.apply(BEFORE), BOTH);
    }
}
