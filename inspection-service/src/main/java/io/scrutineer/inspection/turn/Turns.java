package io.scrutineer.inspection.turn;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Group commit: one writes while others come, and the first of those then writes for all of them. Nobody is kept waiting
 * for others to come, and nobody goes on before what was written for them is safe.
 *
 * @param <K> what all items of a group have in common
 * @param <T> what is written, each once
 * @param <R> what became of it
 */
public final class Turns<K, T, R> {

    private final Map<K, Queue<T, R>> queues = new ConcurrentHashMap<>();
    private final TurnLimits limits;
    private final Supplier<Group<T>> groups;
    private final Writing<K, T, R> writing;

    public Turns(TurnLimits limits, Supplier<Group<T>> groups, Writing<K, T, R> writing) {
        this.limits = limits;
        this.groups = groups;
        this.writing = writing;
    }

    /** What can be written together; it is asked for one item after the other. */
    public interface Group<T> {

        /** Whether an item fits in; the first always does. */
        boolean takes(T item);
    }

    /** Writes a group for good, and tells what became of each item in their order, null where it was not written. */
    public interface Writing<K, T, R> {
        List<@Nullable R> write(K common, List<T> group);
    }

    /** Waits for a turn; null where the group did not write it, and it has to be tried by itself. */
    public @Nullable R write(K common, T item) {
        Queue<T, R> queue = queues.computeIfAbsent(common, key -> new Queue<>(limits));
        Turn<T, R> turn = new Turn<>(item);
        if (queue.enter(turn) || queue.await(turn)) {
            lead(common, queue, turn);
        }
        return turn.result();
    }

    /** How many wait for a turn. */
    public int waiting() {
        return queues.values().stream().mapToInt(Queue::waiting).sum();
    }

    private void lead(K common, Queue<T, R> queue, Turn<T, R> first) {
        List<Turn<T, R>> turns = queue.takeAlong(first, groups.get());
        try {
            List<@Nullable R> results =
                    writing.write(common, turns.stream().map(Turn::item).toList());
            for (int i = 0; i < turns.size(); i++) {
                turns.get(i).end(results.get(i));
            }
        } finally {
            turns.forEach(Turn::endIfOpen);
            queue.leave();
        }
    }
}
