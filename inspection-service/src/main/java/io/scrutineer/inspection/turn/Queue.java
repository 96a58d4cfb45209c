package io.scrutineer.inspection.turn;

import io.scrutineer.failure.Unavailable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeoutException;

/** Those who wait, in the order in which they came, and how many write. */
final class Queue<T, R> {

    private final TurnLimits limits;
    private final Deque<Turn<T, R>> waiting = new ArrayDeque<>();
    private int writers;

    Queue(TurnLimits limits) {
        this.limits = limits;
    }

    /** Whether its turn has come already; else it waits. */
    synchronized boolean enter(Turn<T, R> turn) {
        if (writers < limits.writers()) {
            writers++;
            return true;
        }
        if (waiting.size() >= limits.waiting()) {
            throw new Unavailable("Too many wait to be written", new RejectedExecutionException());
        }
        waiting.add(turn);
        return false;
    }

    synchronized int waiting() {
        return waiting.size();
    }

    /** Whether it is to write; false when others have written it. */
    boolean await(Turn<T, R> turn) {
        try {
            return turn.await(limits.patience());
        } catch (TimeoutException | ExecutionException e) {
            return giveUp(turn, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return giveUp(turn, e);
        }
    }

    /** What is being written already is waited for: nobody else can tell what becomes of it. */
    private boolean giveUp(Turn<T, R> turn, Exception cause) {
        if (withdraw(turn)) {
            throw new Unavailable("No turn to be written came", cause);
        }
        return turn.await();
    }

    private synchronized boolean withdraw(Turn<T, R> turn) {
        return waiting.remove(turn);
    }

    /** The one who writes, and who of those that wait is written with it. */
    synchronized List<Turn<T, R>> takeAlong(Turn<T, R> first, Turns.Group<T> group) {
        List<Turn<T, R>> taken = new ArrayList<>();
        taken.add(first);
        group.takes(first.item());
        for (Iterator<Turn<T, R>> others = waiting.iterator(); others.hasNext(); ) {
            Turn<T, R> next = others.next();
            if (group.takes(next.item())) {
                others.remove();
                taken.add(next);
            }
        }
        return taken;
    }

    /** The one who has waited longest is next to write. */
    synchronized void leave() {
        Turn<T, R> next = waiting.poll();
        if (next == null) {
            writers--;
        } else {
            next.begin();
        }
    }
}
