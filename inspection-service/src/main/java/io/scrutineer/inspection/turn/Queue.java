package io.scrutineer.inspection.turn;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Those who wait, in the order in which they came, and whether somebody writes them. */
final class Queue<T, R> {

    /** What is to be done for one who came. */
    enum Entrance {
        WAIT,
        BRING_A_WRITER,
        NO_PLACE
    }

    private final TurnLimits limits;
    private final Lock lock = new ReentrantLock();
    private final Condition allHaveCome = lock.newCondition();
    private final Deque<Turn<T, R>> waiting = new ArrayDeque<>();
    private boolean hasWriter;
    private int expected;

    Queue(TurnLimits limits) {
        this.limits = limits;
    }

    Entrance enter(Turn<T, R> turn) {
        return locked(() -> {
            if (waiting.size() >= limits.waiting()) {
                return Entrance.NO_PLACE;
            }
            waiting.add(turn);
            if (!hasWriter) {
                hasWriter = true;
                return Entrance.BRING_A_WRITER;
            }
            if (waiting.size() >= expected) {
                allHaveCome.signal();
            }
            return Entrance.WAIT;
        });
    }

    int waiting() {
        return locked(waiting::size);
    }

    /** So many are about to be answered. Whoever was comes again at once, as a rule: written with those who wait, it costs half. */
    void expectAgain(int answered) {
        locked(() -> expected = answered + waiting.size());
    }

    /** What the writer writes next; when nobody waits, it is none any more. */
    List<Turn<T, R>> next(Turns.Group<T> group) {
        return locked(() -> {
            gather();
            List<Turn<T, R>> taken = new ArrayList<>();
            for (Iterator<Turn<T, R>> others = waiting.iterator(); others.hasNext(); ) {
                Turn<T, R> next = others.next();
                if (group.takes(next.item())) {
                    others.remove();
                    taken.add(next);
                }
            }
            expected = 0;
            hasWriter = !taken.isEmpty();
            return taken;
        });
    }

    private void gather() {
        long left = limits.gathering().toNanos();
        try {
            while (waiting.size() < expected && left > 0) {
                left = allHaveCome.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Those who have waited too long, and do so no more. */
    List<Turn<T, R>> late() {
        return locked(() -> {
            List<Turn<T, R>> late = new ArrayList<>();
            while (!waiting.isEmpty() && waiting.element().hasWaited(limits.patience())) {
                late.add(waiting.remove());
            }
            return late;
        });
    }

    /** All who wait, when no writer could be had for them. */
    List<Turn<T, R>> giveUp() {
        return locked(() -> {
            hasWriter = false;
            List<Turn<T, R>> left = List.copyOf(waiting);
            waiting.clear();
            return left;
        });
    }

    private <V> V locked(Supplier<V> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
