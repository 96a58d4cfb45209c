package io.scrutineer.grading.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * The least change of parts after which something holds: a uniform-cost search (E. W. Dijkstra, "A note on two problems
 * in connexion with graphs", 1959) over which parts take which other value, the cheapest looked at first.
 *
 * <p>It gives up after so many looks that an answer would be too large to help anybody.
 *
 * @param cost what it takes for a part to have a value
 * @param options the values that are worth trying for a part
 */
record LeastChange(BiFunction<Integer, Integer, Cost> cost, BiFunction<Integer, Part, List<Integer>> options) {

    private static final int MOST_LOOKS = 10_000;

    /** How many things change, and by how many points in all. */
    record Cost(int changes, int points) {

        static final Cost NOTHING = new Cost(0, 0);

        Cost plus(Cost other) {
            return new Cost(changes + other.changes, points + other.points);
        }
    }

    /** Parts of which those before {@code next} are decided; {@code number} keeps equals in the order of their making. */
    private record State(Parts parts, Cost cost, int next, int number) {}

    private static final Comparator<State> CHEAPEST_FIRST = Comparator.comparingInt(
                    (State state) -> state.cost().changes())
            .thenComparingInt(state -> state.cost().points())
            .thenComparingInt(State::number);

    Optional<Parts> find(Parts start, Predicate<Parts> goal) {
        PriorityQueue<State> open = new PriorityQueue<>(CHEAPEST_FIRST);
        open.add(new State(start, Cost.NOTHING, 0, 0));
        int made = 1;
        for (int look = 0; look < MOST_LOOKS && !open.isEmpty(); look++) {
            State state = open.remove();
            if (goal.test(state.parts())) {
                return Optional.of(state.parts());
            }
            for (int place = state.next(); place < start.list().size(); place++) {
                for (int value : options.apply(place, start.list().get(place))) {
                    Cost total = state.cost().plus(cost.apply(place, value));
                    open.add(new State(state.parts().with(place, value), total, place + 1, made++));
                }
            }
        }
        return Optional.empty();
    }
}
