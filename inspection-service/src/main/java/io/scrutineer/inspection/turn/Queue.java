package io.scrutineer.inspection.turn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** Those who wait, in the order in which they came, and how many write. */
final class Queue<T, R> {

    /** What is to be done for one who came. */
    enum Entrance {
        WAIT,
        BRING_A_WRITER,
        NO_PLACE
    }

    private final TurnLimits limits;
    private final Deque<Turn<T, R>> waiting = new ArrayDeque<>();
    private int writers;

    Queue(TurnLimits limits) {
        this.limits = limits;
    }

    synchronized Entrance enter(Turn<T, R> turn) {
        if (waiting.size() >= limits.waiting()) {
            return Entrance.NO_PLACE;
        }
        waiting.add(turn);
        if (writers == limits.writers()) {
            return Entrance.WAIT;
        }
        writers++;
        return Entrance.BRING_A_WRITER;
    }

    synchronized int waiting() {
        return waiting.size();
    }

    /** What a writer writes next; when nobody waits, it is none any more. */
    synchronized List<Turn<T, R>> next(Turns.Group<T> group) {
        List<Turn<T, R>> taken = new ArrayList<>();
        for (Iterator<Turn<T, R>> others = waiting.iterator(); others.hasNext(); ) {
            Turn<T, R> next = others.next();
            if (group.takes(next.item())) {
                others.remove();
                taken.add(next);
            }
        }
        if (taken.isEmpty()) {
            writers--;
        }
        return taken;
    }

    /** Those who have waited too long, and do so no more. */
    synchronized List<Turn<T, R>> late() {
        List<Turn<T, R>> late = new ArrayList<>();
        while (!waiting.isEmpty() && waiting.element().hasWaited(limits.patience())) {
            late.add(waiting.remove());
        }
        return late;
    }

    /** All who wait, when no writer could be had for them. */
    synchronized List<Turn<T, R>> giveUp() {
        writers--;
        List<Turn<T, R>> left = List.copyOf(waiting);
        waiting.clear();
        return left;
    }
}
