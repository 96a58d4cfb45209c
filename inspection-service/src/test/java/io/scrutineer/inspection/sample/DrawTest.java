package io.scrutineer.inspection.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.scrutineer.failure.FieldError;
import io.scrutineer.failure.InvalidInput;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawTest {

    private static final List<String> REFERENCES =
            IntStream.rangeClosed(1, 10).mapToObj("R-%04d"::formatted).toList();

    /** Computed with another program: sorted(references, key=lambda r: sha256(seed + ":" + r).hexdigest()). */
    @Test
    void draw_is_the_one_that_somebody_else_computes_from_the_rule() {
        assertThat(Draw.of(REFERENCES, "lottery-384756", 4)).containsExactly("R-0008", "R-0005", "R-0009", "R-0002");
        assertThat(Draw.sha256Of(REFERENCES))
                .isEqualTo("20be2accae42d08ec26fa03c01918527c29375f979554a54fc30570e4d3f97f1");
    }

    @Test
    void order_of_the_list_makes_no_difference() {
        List<String> backwards = new ArrayList<>(REFERENCES);
        Collections.reverse(backwards);
        assertThat(Draw.of(backwards, "s", 5)).isEqualTo(Draw.of(REFERENCES, "s", 5));
        assertThat(Draw.sha256Of(backwards)).isEqualTo(Draw.sha256Of(REFERENCES));
    }

    @Test
    void larger_draw_goes_on_where_the_smaller_ended() {
        assertThat(Draw.of(REFERENCES, "s", 7))
                .startsWith(Draw.of(REFERENCES, "s", 3).toArray(String[]::new));
        assertThat(Draw.of(REFERENCES, "s", 10)).containsExactlyInAnyOrderElementsOf(REFERENCES);
    }

    @Test
    void other_seeds_draw_others() {
        Set<List<String>> draws = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            draws.add(Draw.of(REFERENCES, "seed" + seed, 5));
        }
        assertThat(draws).hasSizeGreaterThan(15);
    }

    @Test
    void reference_that_tells_something_or_occurs_twice_is_named_by_its_place_alone() {
        List<String> references = List.of(
                "R-7F3A-0012",
                "0101701234",
                "010170-1234",
                "KirstyMacLeod",
                "Kirsty MacLeod 7",
                "R-7F3A-0012",
                "a1",
                "x--1234",
                "-x1234");
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> CaseReferences.require(references));
        assertThat(refusal.errors())
                .extracting(FieldError::path)
                .containsExactly(
                        "references[1]",
                        "references[2]",
                        "references[3]",
                        "references[4]",
                        "references[5]",
                        "references[6]",
                        "references[7]",
                        "references[8]");
        assertThat(refusal.errors().toString()).doesNotContain("Kirsty").doesNotContain("0101701234");
    }

    @Test
    void random_references_are_accepted() {
        assertThatCode(() -> CaseReferences.require(List.of("R-7F3A-0012", "7f3a0012", "0190-abcd-ef12-3456")))
                .doesNotThrowAnyException();
    }
}
