package io.scrutineer.grading.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one rule did, in plain English and in numbers, with the findings that it rests on and the steps inside it.
 *
 * <p>Inputs are whole numbers, words and lists of these. A finding is cited by the step that first used it.
 */
public record Explanation(
        String rule,
        Effect effect,
        String text,
        @JsonInclude(Include.NON_EMPTY) SortedMap<String, Object> inputs,
        @Nullable Integer result,
        @JsonInclude(Include.NON_EMPTY) List<UUID> findingIds,
        @JsonInclude(Include.NON_EMPTY) List<Explanation> steps) {

    static Builder of(String rule, Effect effect) {
        return new Builder(rule, effect);
    }

    /** Gathers the parts of an explanation. */
    static final class Builder {

        private final String rule;
        private final Effect effect;
        private final SortedMap<String, Object> inputs = new TreeMap<>();
        private String text = "";
        private @Nullable Integer result;
        private List<UUID> findingIds = List.of();
        private List<Explanation> steps = List.of();

        private Builder(String rule, Effect effect) {
            this.rule = rule;
            this.effect = effect;
        }

        Builder text(String sentences) {
            this.text = sentences;
            return this;
        }

        Builder input(String name, int number) {
            inputs.put(name, number);
            return this;
        }

        Builder input(String name, String word) {
            inputs.put(name, word);
            return this;
        }

        Builder input(String name, List<?> numbersOrWords) {
            inputs.put(name, numbersOrWords);
            return this;
        }

        Builder result(@Nullable Integer grade) {
            this.result = grade;
            return this;
        }

        Builder findings(List<UUID> ids) {
            this.findingIds = ids;
            return this;
        }

        Builder steps(List<Explanation> inOrder) {
            this.steps = inOrder;
            return this;
        }

        Explanation build() {
            return new Explanation(rule, effect, text, inputs, result, findingIds, steps);
        }
    }
}
