package io.scrutineer.grading.policy;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * A named rule by which several values become one: the closed set of them, pure and in whole numbers.
 *
 * <p>Each is monotone: a better value never gives a worse result.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "rule")
@JsonSubTypes({
    @JsonSubTypes.Type(name = WeightedMedian.NAME, value = WeightedMedian.class),
    @JsonSubTypes.Type(name = PercentageOfPoints.NAME, value = PercentageOfPoints.class),
    @JsonSubTypes.Type(name = TotalOfPenalties.NAME, value = TotalOfPenalties.class)
})
public sealed interface Combination permits WeightedMedian, PercentageOfPoints, TotalOfPenalties {

    /** What separates a result from another one, as the end of a sentence that begins with that one. */
    record Gap(Unit unit, int amount, String text) {}

    /** What a gap is counted in. */
    enum Unit {
        WEIGHT,
        POINTS
    }

    int of(Parts parts);

    /** How the parts became the grade, without what they themselves were made of. */
    Explanation.Builder explain(int grade, Parts parts, Scale scale);

    Gap toRise(int target, Parts parts);

    Gap toFall(int target, Parts parts);

    /** The grades that it can give whatever the parts; empty where it gives one of theirs. */
    List<Integer> grades();

    /** The codes of the parts that it takes, each of which it needs; empty where it takes all. */
    List<String> codes();

    /** Those of the values that a part has to be tried at, when the result is to come to the target or beyond. */
    default List<Integer> worthTrying(int target, List<Integer> values) {
        return values;
    }

    /** Whether it is for parts with values of this scale. */
    boolean isFor(Scale scale);
}
