package io.scrutineer.inspection.turn;

import io.scrutineer.failure.Unavailable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Group commit: while some are being written others come, and those are written together next, with those who were answered
 * just now and come again at once. Nobody goes on before what was written for them is safe, and whoever waits holds no thread.
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
    private final Executor writers;

    public Turns(TurnLimits limits, Supplier<Group<T>> groups, Writing<K, T, R> writing, Executor writers) {
        this.limits = limits;
        this.groups = groups;
        this.writing = writing;
        this.writers = writers;
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

    /**
     * Has an item written; null where its group did not write it, and it has to be tried by itself. It fails as unavailable
     * when there is no place or no turn for it, and then was not written.
     */
    public CompletionStage<@Nullable R> write(K common, T item) {
        Queue<T, R> queue = queues.computeIfAbsent(common, key -> new Queue<>(limits));
        Turn<T, R> turn = new Turn<>(item);
        switch (queue.enter(turn)) {
            case NO_PLACE -> refuse(turn, new RejectedExecutionException("Too many wait to be written"));
            case BRING_A_WRITER -> bringWriter(common, queue);
            case WAIT -> {}
        }
        return turn.result();
    }

    /** How many wait for a turn. */
    public int waiting() {
        return queues.values().stream().mapToInt(Queue::waiting).sum();
    }

    /** Has those wait no longer who have waited as long as anybody may; to be called now and then. */
    public void sendLateAway() {
        queues.values()
                .forEach(queue -> queue.late().forEach(turn -> refuse(turn, new TimeoutException("No turn came"))));
    }

    private void bringWriter(K common, Queue<T, R> queue) {
        try {
            writers.execute(() -> writeAll(common, queue));
        } catch (RejectedExecutionException e) {
            queue.giveUp().forEach(turn -> refuse(turn, e));
        }
    }

    private void writeAll(K common, Queue<T, R> queue) {
        List<Turn<T, R>> group = queue.next(groups.get());
        while (!group.isEmpty()) {
            write(common, queue, group);
            group = queue.next(groups.get());
        }
    }

    /** What is unforeseen here is an answer too: whoever waits for it would wait for ever. */
    private void write(K common, Queue<T, R> queue, List<Turn<T, R>> turns) {
        try {
            List<@Nullable R> results =
                    writing.write(common, turns.stream().map(Turn::item).toList());
            queue.expectAgain(turns.size());
            for (int i = 0; i < turns.size(); i++) {
                turns.get(i).result().complete(results.get(i));
            }
        } catch (RuntimeException | Error e) {
            turns.forEach(turn -> turn.result().completeExceptionally(e));
        }
    }

    private static void refuse(Turn<?, ?> turn, Exception cause) {
        turn.result().completeExceptionally(new Unavailable("It can not be written now", cause));
    }
}
