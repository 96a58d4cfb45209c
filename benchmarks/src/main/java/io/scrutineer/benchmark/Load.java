package io.scrutineer.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Work that several connections share, each taking the next task as soon as it has finished one. */
final class Load {

    private Load() {}

    /** One connection; it is opened before the clock starts. */
    interface Lane extends AutoCloseable {
        void run(int task) throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** Tasks per second, each task done once. */
    static double rate(int connections, int tasks, Callable<? extends Lane> opening) {
        List<Lane> lanes = new ArrayList<>();
        try {
            for (int i = 0; i < connections; i++) {
                lanes.add(opening.call());
            }
            return tasks / seconds(lanes, tasks);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkFailed("Interrupted", e);
        } catch (ExecutionException e) {
            throw new BenchmarkFailed("The load failed: " + e.getCause(), e.getCause());
        } catch (Exception e) {
            throw new BenchmarkFailed("A connection could not be opened: " + e, e);
        } finally {
            lanes.forEach(Load::close);
        }
    }

    private static double seconds(List<Lane> lanes, int tasks) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(lanes.size());
        AtomicInteger next = new AtomicInteger();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<?>> running = new ArrayList<>();
        for (Lane lane : lanes) {
            running.add(threads.submit(() -> work(lane, start, next, tasks)));
        }
        threads.shutdown();
        long began = System.nanoTime();
        start.countDown();
        for (Future<?> lane : running) {
            lane.get();
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private static boolean work(Lane lane, CountDownLatch start, AtomicInteger next, int tasks) throws Exception {
        start.await();
        for (int task = next.getAndIncrement(); task < tasks; task = next.getAndIncrement()) {
            lane.run(task);
        }
        return true;
    }

    private static void close(Lane lane) {
        try {
            lane.close();
        } catch (Exception e) {
            throw new BenchmarkFailed("A connection could not be closed: " + e, e);
        }
    }
}
