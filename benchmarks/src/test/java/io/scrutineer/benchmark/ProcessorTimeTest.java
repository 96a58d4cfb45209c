package io.scrutineer.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

    private static final String WORK = "i=0; while [ $i -lt 500000 ]; do i=$((i+1)); done";

    @Test
    void whatAChildDidCountsToTheTreeAndNotToItsParent() throws IOException, InterruptedException {
        long me = ProcessHandle.current().pid();
        double before = ProcessorTime.ofTree(me) - ProcessorTime.ofProcess(me);
        new ProcessBuilder("sh", "-c", WORK).start().waitFor();
        assertThat(ProcessorTime.ofTree(me) - ProcessorTime.ofProcess(me)).isGreaterThan(before);
    }

    @Test
    void whatAThreadDoesIsToldByItsName() throws InterruptedException {
        long me = ProcessHandle.current().pid();
        AtomicBoolean busy = new AtomicBoolean(true);
        Thread thread = new Thread(() -> spinWhile(busy), "test-is-busy");
        assertThat(ProcessorTime.ofThreads(me, "test-is-.*")).isZero();
        thread.start();
        Pauses.until("the work of a thread", () -> ProcessorTime.ofThreads(me, "test-is-.*") > 0);
        assertThat(ProcessorTime.ofThreads(me, "test-is-.*")).isLessThanOrEqualTo(ProcessorTime.ofProcess(me));
        busy.set(false);
        thread.join();
    }

    private static void spinWhile(AtomicBoolean busy) {
        while (busy.get()) {
            Thread.onSpinWait();
        }
    }
}
